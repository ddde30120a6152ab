/** Words that readers use for what the field calls otherwise. Each line: words that may stand for one another. */
import { stem } from './stem.ts';

const GROUPS = `
ban prohibit forbid outlaw abolish
break breach violate violation cheat infringe
leave withdraw exit abandon
end expire terminate lapse
offer propose proposal
check verify inspect monitor
satellite spy reconnaissance
nuke nuclear atomic
rocket missile
treaty agreement accord pact
reject refuse decline
renew extend prolong
freeze halt moratorium
destroy eliminate dismantle scrap
gate portal
factory plant
sub submarine
plane bomber aircraft
carry payload
station deploy base
count number tally
limit cap ceiling
promise pledge commitment undertaking
reply answer response respond
information data
dispute disagree contest
trust confidence
talks negotiation
underground silo
replace succeed successor follow
country state nation
medium intermediate
`;

const groups = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' ').map(stem));

/** What several words together stand for. */
const PHRASES: [RegExp, string][] = [
  [
    /\b(?:get|gets|getting|got|pull|pulls|pulled|pulling|back|backed|backing|walk|walked|walking|opt|opted|drop|dropped) (?:out|away)\b/i,
    'withdraw',
  ],
  [/\b(?:came|come|comes|coming|went|go|goes) into (?:force|effect)\b/i, 'enter into force'],
  [/\b(?:run|runs|ran|running) out\b/i, 'expire'],
];

/** The question with such phrases in the field’s words. */
export function inOurWords(text: string): string {
  return PHRASES.reduce((said, [phrase, word]) => said.replace(phrase, word), text);
}

/** Other terms for a term, not itself. */
export function synonymsOf(term: string): string[] {
  return [...new Set(groups.filter((group) => group.includes(term)).flat())].filter((other) => other !== term);
}
