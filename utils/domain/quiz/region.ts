/** Whether a rule that names regions holds for an account. */

const EU = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));

/**
 * `regions`: ISO 3166-1 alpha-2, `UK`, `EU` or `GLOBAL`; undefined: everywhere. Of an account whose region is not known it is
 * not known either, so only what holds everywhere holds.
 */
export function holdsIn(regions: readonly string[] | undefined, region: string | undefined): boolean {
  if (!regions || regions.includes('GLOBAL')) return true;
  if (region === undefined) return false;
  if (regions.includes(region)) return true;
  if (region === 'GB' || region === 'UK') return regions.includes('UK') || regions.includes('GB');
  return EU.has(region) && regions.includes('EU');
}
