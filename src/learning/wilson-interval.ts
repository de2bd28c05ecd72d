/** How far a 95 % interval reaches, in standard errors. */
export const Z_95 = 1.96;

/**
 * A share’s interval, from and to, between 0 and 1, of 95 % where `z` (in standard errors) is not another; null where nothing was counted. Wilson, “Probable inference, the law of
 * succession, and statistical inference,” Journal of the American Statistical Association 22 (1927): honest for few counts as well.
 */
export function wilsonInterval(hits: number, of: number, z = Z_95): readonly [number, number] | null {
  if (of === 0) return null;
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [(middle - reach) / scale, (middle + reach) / scale];
}
