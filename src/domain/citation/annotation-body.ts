import type { Indicator, Observation, Relation, Target, TradeEvent } from '../dataset.ts';
import type { Explorer } from '../explorer.ts';
import { isoMonth, isoPeriod } from '../time-period.ts';
import type { Json, JsonObject } from './json.ts';

/** What annotations say in words. */
export interface AnnotationLanguage {
  /** A language tag: `en`. */
  readonly tag: string;
  /** A claim in one line: `−34.5%, China’s exports to the United States, May 2025`. */
  readonly label: (target: Target) => string;
  readonly titleOf: (indicator: Indicator) => string;
  readonly definitionOf: (indicator: Indicator) => string;
  readonly eventTitle: (event: TradeEvent) => string;
  readonly eventDetail: (event: TradeEvent) => string;
  readonly collection: (claims: number) => string;
  /** Who may do what with figures and with quoted words. */
  readonly rights: string;
}

/** ISO 8601; two months released as one are an interval, `2025-01/2025-02`. */
function period({ period, status }: Observation): string {
  if (period === null) return '';
  return status === 'combined' && period.freq === 'M'
    ? `${isoMonth(period.ordinal - 1)}/${isoMonth(period.ordinal)}`
    : isoPeriod(period);
}

function optional(key: string, value: string): JsonObject {
  return value === '' ? {} : { [key]: value };
}

/** The value in the terms of SDMX and the RDF Data Cube: unit × 10^multiplier, as it stands in the package. */
function observationBody(observation: Observation, indicator: Indicator, language: AnnotationLanguage): JsonObject {
  return {
    type: 'qb:Observation',
    'dcterms:identifier': observation.id,
    label: language.titleOf(indicator),
    'dcterms:description': language.definitionOf(indicator),
    ...optional('sdmx-dimension:refPeriod', period(observation)),
    'sdmx-dimension:freq': indicator.frequency,
    'sdmx-measure:obsValue': observation.value,
    'sdmx-attribute:unitMeasure': indicator.unit,
    'sdmx-attribute:unitMult': indicator.unitMultiplier,
    'sdmx-attribute:decimals': indicator.decimals,
    'sdmx-attribute:obsStatus': observation.status,
    'owl:versionInfo': observation.vintage,
    ...optional('dcterms:issued', observation.publishedOn),
    ...optional('skos:note', observation.bound === 'exact' ? '' : observation.bound),
  };
}

function eventBody(event: TradeEvent, language: AnnotationLanguage): JsonObject {
  return {
    type: 'schema:Event',
    'dcterms:identifier': event.id,
    label: language.eventTitle(event),
    'dcterms:description': language.eventDetail(event),
    'dcterms:date': event.end === null ? isoPeriod(event.start) : `${isoPeriod(event.start)}/${isoPeriod(event.end)}`,
  };
}

function structured({ dataset }: Explorer, target: Target, language: AnnotationLanguage): JsonObject | null {
  if (target.kind === 'event') {
    const event = dataset.events.get(target.id);
    return event === undefined ? null : eventBody(event, language);
  }
  const observation = dataset.observations.get(target.id);
  const indicator = observation && dataset.indicators.get(observation.indicator);
  return observation === undefined || indicator === undefined ? null : observationBody(observation, indicator, language);
}

/**
 * The bodies of an annotation of a claim: its words for readers, its data for programs (at the claim's own
 * address), and the relation of the source to it as a tag. Null for a target that is not in the dataset.
 */
export function annotationBodies(
  explorer: Explorer,
  target: Target,
  relation: Relation,
  link: string,
  language: AnnotationLanguage,
): Json | null {
  const data = structured(explorer, target, language);
  if (data === null) return null;
  return [
    {
      type: 'TextualBody',
      value: language.label(target),
      language: language.tag,
      format: 'text/plain',
    },
    { id: link, ...data },
    { type: 'TextualBody', purpose: 'tagging', value: relation },
  ];
}
