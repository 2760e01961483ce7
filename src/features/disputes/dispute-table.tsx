import type { Target } from '../../domain/dataset.ts';
import type { ListedDispute } from '../../domain/dispute/dispute-list.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { DisputeId } from '../../domain/ids.ts';
import { firstSentence } from '../../i18n/first-sentence.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';
import { CauseTag } from './cause-tag.tsx';
import { DisputeSides } from './dispute-sides.tsx';
import { FindingSources } from './finding-sources.tsx';
import type { OnArticle } from './side-statement.tsx';
import { disputeElementId } from './use-open-dispute.ts';

interface DisputeTableProps {
  readonly explorer: Explorer;
  readonly disputes: readonly ListedDispute[];
  readonly open: DisputeId | null;
  readonly onDispute: (dispute: DisputeId | null) => void;
  readonly onOpen: (target: Target) => void;
  readonly onArticle: OnArticle;
}

const CELL = 'border-t border-rule py-1.5 pr-4 text-left align-top';
/** Columns that a narrow table leaves to the opened row. */
const WIDE = 'hidden @min-[820px]:table-cell';

function Claim({ listed, position }: { readonly listed: ListedDispute; readonly position: number }) {
  const text = useLocalText();
  const { join } = useWords();
  const claims = position === 0 ? listed.dispute.claims.slice(0, 1) : listed.dispute.claims.slice(1);
  return claims.map((claim, index) => (
    <span key={claim.label.en}>
      {index > 0 && join.marks.semicolon}
      {claim.refuted ? <s className="text-ink-2">{text(claim.label)}</s> : text(claim.label)}
    </span>
  ));
}

function Row({ listed, isOpen, explorer, onDispute, onOpen, onArticle }: Omit<DisputeTableProps, 'disputes' | 'open'> & {
  readonly listed: ListedDispute;
  readonly isOpen: boolean;
}) {
  const text = useLocalText();
  const { dispute } = listed;
  const id = disputeElementId(dispute.id);
  return (
    <tbody id={id} className={`scroll-mt-4 ${isOpen ? 'bg-paper-2' : ''}`}>
      <tr>
        <td className={`${CELL} w-[1%] pl-1`}>
          <CauseTag cause={dispute.cause} look={isOpen ? 'solid' : 'line'} />
        </td>
        <th scope="row" className={`${CELL} font-semibold @min-[820px]:w-[24%]`}>
          <button
            type="button"
            id={`${id}-title`}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-claims` : undefined}
            onClick={() => onDispute(isOpen ? null : dispute.id)}
            className="-my-1 flex min-h-7 items-baseline gap-1.5 text-left underline decoration-rule-strong underline-offset-2 hover:decoration-ink max-desktop:min-h-11"
          >
            {text(dispute.title)}
            <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={12} />
          </button>
        </th>
        <td className={`${CELL} ${WIDE} w-[14%]`}>
          <Claim listed={listed} position={0} />
        </td>
        <td className={`${CELL} ${WIDE} w-[16%]`}>
          <Claim listed={listed} position={1} />
        </td>
        <td className={`${CELL} ${WIDE} text-ink-2`}>{firstSentence(text(dispute.finding)).first}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5} className="px-1 pt-1 pb-4">
            <span className="sr-only">{text(dispute.title)}</span>
            <div id={`${id}-claims`} className="@container/dispute">
              <div className="grid gap-x-9 gap-y-3 @min-[820px]/dispute:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
                <div className="space-y-2">
                  <p className="text-s text-ink-2">{text(dispute.finding)}</p>
                  <FindingSources dataset={explorer.dataset} dispute={dispute} />
                </div>
                <DisputeSides explorer={explorer} dispute={dispute} onOpen={onOpen} onArticle={onArticle} />
              </div>
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Disputes of words alone, a row each; a row opens into the claims in their own words. */
export function DisputeTable({ disputes, open, ...rest }: DisputeTableProps) {
  const { disputes: words } = useWords();
  if (disputes.length === 0) return null;
  const heads = [
    { key: 'cause', look: 'pl-1' },
    { key: 'about', look: '' },
    { key: 'one', look: WIDE },
    { key: 'another', look: WIDE },
    { key: 'finding', look: WIDE },
  ] as const;
  return (
    <section className="border-t border-ink pt-3">
      <h3 className="mb-1.5 text-m font-semibold">{words.smallTitle}</h3>
      <table className="w-full border-collapse text-t">
        <thead>
          <tr>
            {heads.map(({ key, look }) => (
              <th key={key} scope="col" className={`py-1 pr-4 text-left text-s font-normal text-ink-2 ${look}`}>
                {words.columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        {disputes.map((listed) => (
          <Row key={listed.dispute.id} listed={listed} isOpen={listed.dispute.id === open} {...rest} />
        ))}
      </table>
    </section>
  );
}
