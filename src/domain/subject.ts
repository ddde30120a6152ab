/** What treaties are about: one subject each, so that those of a kind stand in one lane. */
export const SUBJECTS = {
  'strategic-arms': 'Strategic offensive arms',
  'intermediate-range': 'Intermediate-range missiles',
  'missile-defence': 'Missile defence',
  'nuclear-tests': 'Nuclear tests',
  'non-proliferation': 'Non-proliferation',
  'nuclear-free-zones': 'Zones without nuclear weapons',
  'conventional-arms': 'Conventional arms in Europe',
  'humanitarian-arms': 'Mines, munitions and small arms',
  'chemical-biological': 'Chemical and biological weapons',
  'space-and-seabed': 'Outer space and the seabed',
  transparency: 'Transparency and crisis links',
} as const;

export type Subject = keyof typeof SUBJECTS;
