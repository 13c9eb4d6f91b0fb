import * as v from "valibot";
import { LINE, OPTIONAL_LINE, PROSE } from "./foreignText";

const NAMED = v.object({ id: OPTIONAL_LINE, name: OPTIONAL_LINE });
const TYPE = v.object({ id: OPTIONAL_LINE, factor: v.nullish(v.number(), null) });
const TRANSLATION = v.object({ property: OPTIONAL_LINE, locale: OPTIONAL_LINE, value: PROSE });

const INDICATOR = v.object({
  id: LINE,
  code: OPTIONAL_LINE,
  name: OPTIONAL_LINE,
  shortName: OPTIONAL_LINE,
  displayName: OPTIONAL_LINE,
  description: PROSE,
  numeratorDescription: PROSE,
  denominatorDescription: PROSE,
  decimals: v.nullish(v.number(), 0),
  annualized: v.nullish(v.boolean(), false),
  indicatorType: v.nullish(TYPE, null),
  indicatorGroups: v.nullish(v.array(NAMED), []),
  translations: v.nullish(v.array(TRANSLATION), []),
});

/**
 * The answer to `/api/indicators.json?fields=…`, or a metadata export, where types and groups stand beside the
 * indicators and are named by id (https://docs.dhis2.org/en/develop/using-the-api/dhis-core-version-master/metadata.html).
 */
export const DHIS2_RESPONSE = v.object({
  pager: v.nullish(v.object({ page: v.number(), pageCount: v.number() }), null),
  indicators: v.array(INDICATOR),
  indicatorTypes: v.nullish(v.array(TYPE), []),
  indicatorGroups: v.nullish(
    v.array(v.object({ ...NAMED.entries, indicators: v.nullish(v.array(v.object({ id: LINE })), []) })),
    [],
  ),
});

export type Dhis2Response = v.InferOutput<typeof DHIS2_RESPONSE>;
export type Dhis2Indicator = v.InferOutput<typeof INDICATOR>;
