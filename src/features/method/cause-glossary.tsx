import type { PackageCounts } from '../../domain/method/package-counts.ts';
import { CAUSES } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words.ts';
import { MethodSection } from './method-section.tsx';

const CELL = 'border-t border-rule py-1 pr-4 text-left align-top';

/** Every cause that a dispute may have, what it means, and how many disputes of this package have it. */
export function CauseGlossary({ counts }: { readonly counts: PackageCounts }) {
  const { method, disputes } = useWords();
  const words = method.causes;
  const here = new Map(counts.causes.map(({ cause, count }) => [cause, count]));
  return (
    <MethodSection title={words.title}>
      <table className="w-full border-collapse text-t">
        <thead>
          <tr>
            <th scope="col" className="py-1 pr-4 text-left text-s font-normal text-ink-2">
              {words.cause}
            </th>
            <th scope="col" className="py-1 pr-4 text-left text-s font-normal text-ink-2">
              {words.meaning}
            </th>
            <th scope="col" className="py-1 text-right text-s font-normal text-ink-2">
              {words.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {CAUSES.map((cause) => (
            <tr key={cause}>
              <th scope="row" className={`${CELL} font-semibold @min-[560px]:whitespace-nowrap`}>
                {disputes.causes[cause]}
              </th>
              <td className={`${CELL} text-ink-2`}>{disputes.causeMeanings[cause]}</td>
              <td className="border-t border-rule py-1 text-right align-top">{here.get(cause) ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </MethodSection>
  );
}
