/** Where a figure's series and period stand in the package. */
export interface FigurePlace {
  readonly indicator: string;
  readonly period: string;
}

const SERIES: Readonly<Record<string, string>> = {
  cpi_yoy: 'cpi-yoy',
  ppi_yoy: 'ppi-yoy',
  exports_yoy_usd: 'exports-yoy',
  exports_us_yoy_usd: 'exports-us-yoy',
  exports_usd_bn: 'exports-value',
  china_magnet_exports: 'magnet-exports',
  china_magnet_exports_annual: 'magnet-exports-annual',
  china_magnet_exports_us: 'magnet-exports-us',
  china_magnet_exports_us_annual: 'magnet-exports-us-annual',
  china_magnet_exports_yoy: 'magnet-exports-yoy',
  china_magnet_exports_ytd: 'magnet-exports-ytd',
  china_mining_quota: 'mining-quota',
  china_re_exports: 'rare-earth-exports',
  china_re_exports_annual: 'rare-earth-exports-annual',
  china_re_exports_value_usd: 'rare-earth-exports-value',
  china_re_exports_value_usd_annual: 'rare-earth-exports-value-annual',
  china_re_exports_value_usd_annual_yoy: 'rare-earth-exports-value-annual-yoy',
  china_re_exports_value_usd_mom: 'rare-earth-exports-value-mom',
  china_re_exports_value_usd_yoy: 'rare-earth-exports-value-yoy',
  china_re_exports_value_usd_ytd: 'rare-earth-exports-value-ytd',
  china_re_exports_yoy: 'rare-earth-exports-yoy',
  china_re_exports_ytd: 'rare-earth-exports-ytd',
  china_re_products_exports: 'rare-earth-products-exports',
  china_share_mining: 'china-mining-share',
  china_smelting_quota: 'smelting-quota',
  mine_production: 'mine-production',
  reserves: 'reserves',
  top3_refining_share: 'top3-refining-share',
  us_import_source_share: 'us-import-share',
  us_net_import_reliance: 'us-net-import-reliance',
};

/** The tariff files name a series by who levies on whom and how it is measured; averages may be in any of three. */
const TARIFFS: Readonly<Record<string, readonly string[]>> = {
  us_on_china_headline: ['us-duty-on-china'],
  us_on_china_headline_announced: ['us-duty-on-china-announced'],
  us_on_china_avg: ['us-average-duty', 'us-average-duty-other'],
  us_on_china_avg_alt: ['us-average-duty', 'us-average-duty-other'],
  us_on_china_avg_crs: ['us-average-duty-crs'],
  us_on_china_model_twt: ['us-modelled-increase'],
  china_on_us_headline: ['china-duty-on-us'],
  china_on_us_headline_announced: ['china-duty-on-us-announced'],
  china_on_us_targeted: ['china-duty-on-us-targeted'],
  china_on_us_avg: ['china-average-duty', 'china-average-duty-other'],
  china_on_us_avg_alt: ['china-average-duty', 'china-average-duty-other'],
  china_on_us_avg_crs: ['china-average-duty-crs'],
};

const PIIE: Readonly<Record<string, { readonly indicator: string; readonly vintage: string }>> = {
  us_on_china_avg_v202505: { indicator: 'us-average-duty', vintage: 'v202505' },
  us_on_china_avg_v202511: { indicator: 'us-average-duty', vintage: 'v202511' },
  china_on_us_avg_v202505: { indicator: 'china-average-duty', vintage: 'v202505' },
  china_on_us_avg_v202511: { indicator: 'china-average-duty', vintage: 'v202511' },
};

/** Series whose figures of different dates are different measures, or have no reference year, or stand elsewhere. */
const APART: Readonly<Record<string, FigurePlace>> = {
  'china_share_magnets 2025-07': { indicator: 'china-magnet-supply-share', period: 'none' },
  'china_share_magnets 2025-10': { indicator: 'china-magnet-share', period: 'none' },
  'china_share_mining_iea 2023': { indicator: 'china-mining-share-iea', period: '2023' },
  'china_share_mining_iea 2025': { indicator: 'china-mining-share-iea-cited', period: 'none' },
  'china_share_processing 2023': { indicator: 'china-processing-share-iea', period: '2023' },
  'china_share_processing 2024-06': { indicator: 'china-processing-share', period: 'none' },
  'china_share_processing 2025': { indicator: 'china-processing-share-iea-cited', period: 'none' },
  'china_share_processing 2025-10': { indicator: 'china-separation-share-iea', period: 'none' },
  // Two months since January are the combined figure of the monthly series.
  'china_re_exports_ytd 2025-02': { indicator: 'rare-earth-exports', period: '2025-02' },
  'china_re_exports_ytd 2026-02': { indicator: 'rare-earth-exports', period: '2026-02' },
};

/** Series with one indicator for each country. */
const BY_COUNTRY: readonly string[] = ['mine_production', 'reserves', 'us_import_source_share'];
const COUNTRIES: Readonly<Record<string, string>> = { Burma: 'myanmar' };

/** A monthly or yearly figure's place in the package; `geography` matters for series by country only. */
export function figurePlace(series: string, period: string, geography = ''): FigurePlace | undefined {
  const apart = APART[`${series} ${period}`];
  if (apart !== undefined) return apart;
  const indicator = SERIES[series];
  if (indicator === undefined) return undefined;
  if (!BY_COUNTRY.includes(series)) return { indicator, period };
  const country = COUNTRIES[geography] ?? geography.toLowerCase().replaceAll(' ', '-');
  return { indicator: `${indicator}-${country}`, period };
}

/** Indicators that may hold a rate of `tariffs.csv`, the likeliest first. */
export function tariffIndicators(series: string): readonly string[] {
  return TARIFFS[series] ?? [];
}

/** Indicator and vintage of a complete average line. */
export function averageLine(series: string): { readonly indicator: string; readonly vintage: string } | undefined {

  return PIIE[series];
}

/** Indicators whose values came out with a release. */
export interface ReleasedIndicators {
  /** Those that have a value for the month carry the day. */
  readonly dated: readonly string[];
  /** A value worked out from later tables has no day; any day that it has is this one. */
  readonly datedOrNot: readonly string[];
}

/** What a group of `release_dates.csv` is the release of. */
export function releasedIndicators(group: string): ReleasedIndicators {
  switch (group) {
    case 'nbs_cpi_ppi':
      return { dated: ['cpi-yoy', 'ppi-yoy'], datedOrNot: [] };
    case 'gacc_trade':
      return { dated: ['exports-yoy'], datedOrNot: ['exports-us-yoy', 'exports-value'] };
    case 'gacc_rare_earths':
      return {
        dated: ['rare-earth-exports', 'rare-earth-exports-yoy', 'rare-earth-exports-value', 'rare-earth-exports-ytd'],
        datedOrNot: [],
      };
    case 'gacc_magnets':
      return { dated: ['magnet-exports', 'magnet-exports-us', 'magnet-exports-yoy', 'magnet-exports-ytd'], datedOrNot: [] };
    default:
      return { dated: [], datedOrNot: [] };
  }
}
