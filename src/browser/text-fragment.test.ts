/** A directive finds its words, and not the same words before them; what is quoted is what one reads. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { BLOCK, CELL, firstFit, NOTE, passageIn, printDirective, SEAM, type Passage } from './text-fragment.ts';

/** A page as text: `|` between blocks, `¦` between cells, `^` for a note number, `?` for a definition button. */
function page(sketch: string): string {
  return sketch.replaceAll('|', BLOCK).replaceAll('¦', CELL).replaceAll('^', NOTE).replaceAll('?', SEAM);
}

/** The passage between `[` and `]` in a sketch of a page. */
function passage(sketch: string): Passage | undefined {
  const text = page(sketch);
  const from = text.indexOf('[');
  const to = text.indexOf(']') - 1;
  const plain = text.replace(/[[\]]/g, '');
  const found = passageIn(plain, from, to);
  if (found?.directive) {
    const span = firstFit(plain, found.directive)!;
    ok(span.from < to && span.to > from, 'what the directive finds is what was selected');
  }
  return found;
}

function directive(sketch: string): string | undefined {
  const found = passage(sketch)?.directive;
  return found && decodeURIComponent(printDirective(found));
}

test('words that stand once need nothing else', () => {
  deepEqual(passage('One. [Two words] more.'), { words: 'Two words', directive: { start: 'Two words' } });
});

test('half words become whole ones, and signs at the ends are quoted but not looked for', () => {
  deepEqual(passage('The li[mit is 1,5]50 warheads.'), {
    words: 'limit is 1,550',
    directive: { start: 'limit is 1,550' },
  });
  deepEqual(passage('He said: [“Never again.”]'), { words: '“Never again.”', directive: { start: 'Never again' } });
});

test('no word, no passage', () => {
  equal(passage('One. [ – ] Two.'), undefined);
  equal(passage('One.[^] Two.'), undefined);
});

test('words that stood before are told apart by what stands around them', () => {
  equal(directive('The range was disputed. Later [the range] grew.'), 'text=Later-,the range');
  equal(directive('a cat sat. b cat ran. b [cat] sat.'), 'text=b-,cat,-sat');
  equal(directive('One range.|[The range] of it.|The range of that.'), 'text=The range');
});

test('a cell is told by the cells beside it', () => {
  const table = 'SS-12¦Soviet Union¦718|SS-20¦[Soviet Union]¦654|SS-23¦Soviet Union¦239';
  equal(directive(table), 'text=20-,Soviet Union');
});

test('words across a number of notes are told by their beginning and their end', () => {
  const { words, directive } = passage('It [ended in 1991.^ The inspections] went on.')!;
  equal(words, 'ended in 1991. The inspections');
  deepEqual(directive, { start: 'ended in 1991', end: 'The inspections' });
});

test('so are words across the button of a definition, of which nothing is quoted', () => {
  const { words, directive } = passage('The [ban covered cruise missiles?, and launchers?] too.')!;
  equal(words, 'ban covered cruise missiles, and launchers');
  deepEqual(directive, { start: 'ban covered cruise', end: 'and launchers' });
});

test('a button does not hide that the words stood before', () => {
  equal(directive('All cruise missiles? flew. Some [cruise missiles flew].'), 'text=Some-,cruise missiles flew');
});

test('paragraphs are quoted as lines and told by their beginning and their end', () => {
  const { words, directive } = passage('Zero.|[First one ends here. |Second] one begins.')!;
  equal(words, 'First one ends here.\nSecond');
  deepEqual(directive, { start: 'First one ends', end: 'Second' });
});

test('many words are told by a few, as many as it needs', () => {
  const long =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen';
  equal(directive(`Zero. [${long}]. End.`), 'text=one two three,fifteen sixteen seventeen');
  equal(directive(`one two three x. [${long}]. End.`), 'text=x.-,one two three,fifteen sixteen seventeen');
});

test('the end is the first that fits, so one that stood inside takes words from behind', () => {
  const inside = `[alpha begins here and goes on ${'very '.repeat(20)}far to the end of it, past the end of it] all.`;
  deepEqual(passage(inside)!.directive, { start: 'alpha begins here', end: 'end of it', suffix: 'all' });
});

test('upper and lower case and quotation marks are alike to a browser, and so here', () => {
  equal(directive('The Treaty. Of [the treaty] here.'), 'text=Of-,the treaty');
  equal(directive("Russia's own. Say [Russia’s own] now."), 'text=Say-,Russia’s own');
});

test('words inside longer words are not they', () => {
  equal(directive('disarmament. [arm]'), 'text=arm');
});

test('any script, and signs that mean something in a pattern', () => {
  equal(directive('Это ракета. [Искандер-М] там.'), 'text=Искандер-М');
  equal(directive('II(5) [Arts. I, II(5) and IV]^ more'), 'text=Arts. I, II(5) and IV');
});

test('words that nothing tells from those before them have no directive', () => {
  deepEqual(passage('x|^x^|^[x]^'), { words: 'x' });
});

test('commas, hyphens, ampersands and brackets are encoded, so that they don’t divide', () => {
  equal(
    printDirective({ prefix: 'SS-20,', start: 'A & B', end: '(1)', suffix: 'don’t-' }),
    'text=SS%2D20%2C-,A%20%26%20B,%281%29,-don%E2%80%99t%2D',
  );
});
