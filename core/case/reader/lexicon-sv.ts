import { emptyLexicon } from './lexicon-types.ts'
import type { Lexicon } from './lexicon-types.ts'

export const swedish: Lexicon = {
  ...emptyLexicon,
  language: 'sv',
  labels: {
    urgentAction: ['blixtaktion'],
    targets: ['skriv till', 'skicka till', 'brev till'],
    copies: ['kopia till', 'kopior till'],
    letter: ['brevforslag', 'exempelbrev'],
    background: ['bakgrund', 'bakgrundsinformation'],
    deadline: ['sista dag', 'datum'],
    people: ['namn'],
  },
  contacts: { email: ['e-post', 'epost'], phone: ['telefon'], salutation: ['tilltal'] },
  greetings: ['basta', 'ers excellens'],
  closings: ['med vanlig halsning', 'hogaktningsfullt', 'vanliga halsningar'],
  appeals: ['jag uppmanar er', 'jag ber er', 'jag skriver till er', 'jag vadjar till er'],
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  roles: ['president', 'minister', 'ambassador', 'guvernor', 'justitieminister'],
  institutions: ['ambassad'],
  deadlineWords: ['fore', 'senast', 'efter'],
  commonWords: ['och', 'att', 'det', 'som', 'en', 'av', 'for', 'den', 'till', 'ar', 'inte', 'han', 'har'],
}
