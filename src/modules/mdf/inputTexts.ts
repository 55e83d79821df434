/** What every input of these mutations says about being repeated, and about being overtaken. */
export const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'
export const expectedVersion =
  'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.'
