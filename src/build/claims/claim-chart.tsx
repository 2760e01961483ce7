import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import type { Observation } from '../../domain/dataset.ts';
import { observationInstant } from '../../domain/observation.ts';
import { type MonthRange, rangeEnd, rangeStart } from '../../domain/time-period.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { formatRange } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { observationPeriod, observationValue } from '../../i18n/target-text.ts';
import type { ClaimContext } from './claim-context.ts';
import { claimPicture } from './claim-picture.ts';

type Part = { readonly context: ClaimContext };

function standsIn(observation: Observation, range: MonthRange): boolean {
  const instant = observationInstant(observation);
  return instant !== null && instant >= rangeStart(range) && instant < rangeEnd(range);
}

function Figure({ context: { indicator, words, links }, one }: Part & { readonly one: Observation }) {
  const period = observationPeriod(one, indicator, words);
  return (
    <>
      {period}
      {words.join.marks.colon}
      <a href={links.claim(one.id)}>
        <data value={one.value} data-claim={one.id}>
          {observationValue(one, indicator, words)}
        </data>
      </a>
    </>
  );
}

/** The series around the figure, drawn and listed; each of its figures leads to its own page. */
export function ClaimChart({ context }: Part) {
  const { explorer, places, observation, indicator, words, page, links } = context;
  const place = places.of(observation, indicator);
  if (place === null) return null;
  const { range } = place.model;
  const picture = claimPicture(explorer, place, observation.id, words, {
    claim: links.claim,
    event: (id) => links.view({ ...DEFAULT_VIEW, evidence: { kind: 'event', id } }),
    dispute: (id) => links.view({ ...DEFAULT_VIEW, tab: 'disputes', dispute: id }),
  });
  const title = page.picture(localText(indicator.title, words.language), formatRange(range, words.language));
  const marked = page.marked(observationValue(observation, indicator, words), observationPeriod(observation, indicator, words));
  const drawn = places.series(observation, indicator).filter((one) => standsIn(one, range));
  return (
    <section className="where">
      <h2>{page.where}</h2>
      <figure>
        <div className="plot">
          <div role="group" aria-label={title}>
            <SvgTree node={picture.panel} />
          </div>
          <div aria-hidden="true">
            <SvgTree node={picture.axis} />
          </div>
        </div>
        <figcaption>
          {words.join.stop(title)} {picture.isMarked ? marked : page.notDrawn}
        </figcaption>
      </figure>
      <details>
        <summary>{page.figures}</summary>
        <ul>
          {drawn.map((one) => (
            <li key={one.id}>
              <Figure context={context} one={one} />
            </li>
          ))}
        </ul>
      </details>
      <Neighbours context={context} />
    </section>
  );
}

/** The figures before and after this one in its series. */
function Neighbours({ context }: Part) {
  const { places, observation, indicator, page } = context;
  const series = places.series(observation, indicator);
  const at = series.findIndex(({ id }) => id === observation.id);
  const [before, after] = at < 0 ? [] : [series[at - 1], series[at + 1]];
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label={page.neighbours} className="neighbours">
      {before !== undefined && (
        <span>
          <Figure context={context} one={before} />
        </span>
      )}
      {after !== undefined && (
        <span>
          <Figure context={context} one={after} />
        </span>
      )}
    </nav>
  );
}
