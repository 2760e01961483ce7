import { useEffect, useEffectEvent, useState } from 'react';
import { takeContent, type Taken } from '../../state/dropped-content.ts';

function carries(event: DragEvent, takesTexts: boolean): boolean {
  const types = event.dataTransfer?.types ?? [];
  return types.includes('Files') || (types.includes('text/plain') && takesTexts);
}

/** Words dragged into a field that is written in belong there; a file never does. */
function belongsToField(event: DragEvent): boolean {
  const isFile = event.dataTransfer?.types.includes('Files') === true;
  return !isFile && (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement);
}

/**
 * Takes what is dropped anywhere on the page: beside the box, a browser would leave the page and open the file.
 *
 * @param takesTexts whether words that are dragged, not only files, are taken
 * @returns whether something is being dragged over the page
 */
export function useDropAnywhere(takesTexts: boolean, onTaken: (taken: Taken) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onTaken);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!carries(event, takesTexts) || belongsToField(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (event.dataTransfer === null || !carries(event, takesTexts) || belongsToField(event)) return;
      event.preventDefault();
      const { dataTransfer } = event;
      take(takeContent({ files: dataTransfer.files, getData: (type) => dataTransfer.getData(type) }));
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [takesTexts]);
  return over;
}
