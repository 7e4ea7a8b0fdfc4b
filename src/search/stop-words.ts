/**
 * Words that say nothing about what somebody looks for: articles, pronouns, prepositions, auxiliary verbs and
 * the words a question begins with. From the grammar, not from the site's texts; already as plainWord makes them.
 */
const STOP_WORDS = new Set(
  `aan achter af al alle als altijd ander andere anders ben bij binnen boven buiten daar daarom dan dat de deze die
  dit doe doen door dus een eens eerst elk elke en er ga gaan gaat geen geef geven had hadden hebben hebt heeft heel
  hem hen het hier hij hoe hoeveel hun ik in is ja je jij jou jouw jullie kan kom komen komt krijg krijgen krijgt kun
  kunnen laat maar mag me meer men met mij mijn moet moeten mogen na naar nee niet nieuwe nog nu of om omdat onder ons
  ook op over per pas precies sinds soms steeds straks te tegen terwijl toch toen tot tussen u uit uw vaak van vanaf
  veel via volgens voor vooral waar waarom waarover waarvoor wanneer want waren was wat weer wel welk welke werd werden
  wie wij wil willen worden wordt zal ze zeer zich zij zijn zo zoals zou zouden zonder zelf`.split(/\s+/),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
