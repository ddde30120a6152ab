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
