/** What a new file of each kind begins with. Capitals are blanks; the rest passes the checks as it stands. */
import type { Collection } from '../domain/address.ts';

interface Template {
  collection: Collection;
  text: string;
}

const cite = 'cite: "[@SOURCE-ID, Art. I]"';

const dispute = `<Dispute id="dispute" question="WHAT IS DISPUTED?">

<Position by="us" on="2000-01-01">

WHAT THE FIRST PARTY SAYS. [@SOURCE-ID, para. 1]

</Position>

<Position by="russia" on="2000-01-02">

WHAT THE OTHER SAYS. [@SOURCE-ID, para. 1]

</Position>

</Dispute>
`;

function article(fields: string, sections: [title: string, id: string][]): string {
  const body = sections.map(([title, id]) => `## ${title} {#${id}}\n\nTEXT. [@SOURCE-ID, PINPOINT]\n`);
  return `---\ntitle: TITLE\naliases:\n  - { name: OTHER NAME, kind: full-name }\nsummary: WHAT IT IS, WHAT IT DID, WHAT BECAME OF IT, in under 40 words.\nreviewed: TODAY\n${fields}---\n\nTHE ANSWER IN TWO SENTENCES. [@SOURCE-ID, PINPOINT]\n\n${body.join('\n')}\n${dispute}`;
}

export const TEMPLATES: Record<string, Template> = {
  treaty: {
    collection: 'treaties',
    text: article(
      `officialTitle: FULL LEGAL NAME\nsubject: strategic-arms\nform: bilateral\nparties: [us, russia]\nevents:\n  - on: 2000-01-01\n    kind: signed\n    ${cite}\nlimits:\n  - id: main-limit\n    of: WHAT IS LIMITED\n    max: 0\n    unit: missiles\n    provision: Art. I\n    ${cite}\n`,
      [
        ['What it did', 'what-it-did'],
        ['What it limited', 'what-it-limited'],
        ['How it was checked', 'verification'],
        ['What was disputed', 'disputes'],
        ['Where it stands', 'where-it-stands'],
        ['What came of it', 'what-came-of-it'],
      ],
    ),
  },
  system: {
    collection: 'systems',
    text: article(
      `class: ground-launched cruise missile\ngroup: ground\noperators: [us]\nevents:\n  - on: 2000-01-01\n    kind: tested\n    ${cite}\nfigures:\n  - id: range\n    quantity: range\n    max: 500\n    unit: km\n    accordingTo: us\n    on: 2000-01-01\n    ${cite}\n`,
      [
        ['What it is', 'what-it-is'],
        ['How far and how many', 'how-far'],
        ['Where it is based', 'basing'],
        ['Why arms control cares', 'arms-control'],
        ['Where it stands', 'where-it-stands'],
      ],
    ),
  },
  proposal: {
    collection: 'proposals',
    text: article(
      `by: [russia]\nto: [us]\nevents:\n  - on: 2000-01-01\n    kind: offered\n    by: [russia]\n    ${cite}\n`,
      [
        ['What was offered', 'what-was-offered'],
        ['What lay behind it', 'background'],
        ['Who answered what', 'answers'],
        ['What became of it', 'what-became-of-it'],
      ],
    ),
  },
  term: {
    collection: 'terms',
    text: '---\ntitle: TERM\naliases: []\ndefinition: WHAT IT MEANS, in one sentence.\nreviewed: TODAY\n---\n\nWHAT IT MEANS IN USE, with an example from a real treaty, in 60 to 200 words. [@SOURCE-ID, PINPOINT]\n',
  },
  series: {
    collection: 'series',
    text: 'title: WHAT IS COUNTED\naliases: []\nsummary: WHAT TO SEE.\nreviewed: TODAY\nof: [treaties/inf]\nunit: warheads\nlines:\n  - id: us\n    name: United States\n    party: us\n    points:\n      - { on: 2000-01-01, value: 0, cite: "[@SOURCE-ID, PINPOINT]" }\n',
  },
  source: {
    collection: 'sources',
    text: 'type: webpage\ntier: official-statement\ntitle: TITLE\nauthor:\n  - { literal: WHO }\npublisher: WHO PUBLISHED IT\nissued: 2000-01-01\nlanguage: en\nURL: https://example.org/ORIGINAL\nread:\n  copy: https://example.org/COPY\n  on: TODAY\n  extent: excerpt\n',
  },
  party: {
    collection: 'parties',
    text: 'name: NAME\nlongName: OFFICIAL NAME\nkind: state\nadjective: ADJECTIVE\naliases: []\n',
  },
  place: {
    collection: 'places',
    text: 'name: NAME\ncountry: us\nkind: base\nlat: 0\nlon: 0\naliases: []\nsummary: WHY IT MATTERS HERE.\ncite: "[@SOURCE-ID, PINPOINT]"\n',
  },
};
