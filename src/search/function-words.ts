/** Words that hold a question together and say nothing of what it asks for. */

const WORDS = `
a about above after again against all also am among an and any are as at be because been before being between both but by
can cannot could did do does doing done down during each either else ever every few for from further had has have having he her here
hers him his how i if in into is isnt it its itself just me more most much my no nor not of off on once one only onto or other our out
over own per please really same shall she should so some such than that the their them then there these they thing things this those through to too
under until up upon versus very via vs was we were what whats when where whether which while who whom whose why will with within without would
you your explain explained meaning mean means define definition tell show find list difference compare compared comparison
summary overview info information facts wiki wikipedia pdf latest news article page get getting
в во и или на о об от по с со из за для до к у не что кто когда где какой какая какие как это был была был есть ли чем против
та чи що як де хто
der die das den dem des ein eine und oder von zu im in mit auf für was ist wer wann wo wie
le la les un une des du de et ou que qui est quand
`;

const FUNCTION_WORDS = new Set(WORDS.trim().split(/\s+/));

/** Whether a plain word says nothing by itself. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || /^[a-z]$/.test(word);
}
