/** English words of the first start. */
export const enWelcome = {
  title: 'Welcome',
  lead: 'Most groups practise for ten minutes first. The practice case is made up, and one click takes it away.',
  practise: 'Practise with a made-up case',
  practiseText: 'Read a document, print four letters, count them, see the report.',
  setUp: 'Set up our group',
  setUpText: 'Name, country and return address. About two minutes.',
  motto: 'For the people who gather round a table and write, so that someone is not forgotten.',
  offline: 'Vigil works without the internet. What you type stays on this laptop.',
}
