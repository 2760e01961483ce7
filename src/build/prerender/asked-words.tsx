import { HTML_LANGUAGES } from '../../i18n/locale.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { TOPICS } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words.ts';

/** Places for what a link asks for; the script before the first paint fills them and shows those that apply. */
export function AskedWords({ explorer }: { readonly explorer: Explorer }) {
  const { firstPaint, filters, language } = useWords();
  const { asked } = firstPaint;
  const topics = TOPICS.map((topic) => `${topic}=${filters.topicNames[topic]}`).join(';');
  const { from, to } = explorer.extent;
  return (
    <section
      data-asked-words=""
      lang={HTML_LANGUAGES[language]}
      data-from={from}
      data-to={to}
      data-list={topics}
      className="mx-auto my-5 max-w-[520px] border border-t-3 border-rule-strong border-t-ink bg-paper px-[22px] pt-4 pb-[18px]"
    >
      <h2 className="text-l font-[650]">{asked.title}</h2>
      <p className="mt-1 text-m text-ink-2">{asked.text}</p>
      <ul className="mt-1.5 text-m">
        {Object.entries(asked.lines).map(([line, said]) => {
          const [before, after] = said.split('{}');
          return (
            <li key={line} data-line={line} hidden>
              {before}
              {after !== undefined && <b />}
              {after}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
