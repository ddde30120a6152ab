/** What systems are, roughly: the headings under which they are listed, in their order. */
export const SYSTEM_GROUPS = {
  intercontinental: 'Intercontinental missiles',
  submarine: 'Submarines and their ballistic missiles',
  air: 'Bombers and what aircraft carry',
  ground: 'Ground-launched missiles below intercontinental range',
  sea: 'Sea-launched cruise missiles',
  'nuclear-powered': 'Nuclear-powered weapons',
  defence: 'Missile defence, interceptors and launchers',
} as const;

export type SystemGroup = keyof typeof SYSTEM_GROUPS;

/** Things under the headings of the systems that they are of, in the order of the headings; a heading without any is left out. */
export function bySystemGroup<T>(
  things: readonly T[],
  groupOf: (thing: T) => SystemGroup,
): { id: SystemGroup; title: string; things: T[] }[] {
  return (Object.entries(SYSTEM_GROUPS) as [SystemGroup, string][])
    .map(([id, title]) => ({ id, title, things: things.filter((thing) => groupOf(thing) === id) }))
    .filter(({ things }) => things.length > 0);
}
