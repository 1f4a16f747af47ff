/** English words of the page shown when the app itself cannot be shown. */
export const enErrorPage = {
  title: 'Vigil could not go on',
  happened: 'What happened',
  safe: 'Is my work safe?',
  next: 'What to do next',
  again: 'Open Vigil again',
}
