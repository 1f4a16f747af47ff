import { emptyLexicon } from './lexicon-types.ts'
import type { Lexicon } from './lexicon-types.ts'

export const dutch: Lexicon = {
  ...emptyLexicon,
  language: 'nl',
  labels: {
    urgentAction: ['spoedactie', 'urgent action'],
    targets: ['schrijf naar', 'stuur uw brief naar'],
    copies: ['kopie aan', "kopieen aan"],
    letter: ['voorbeeldbrief'],
    background: ['achtergrond', 'achtergrondinformatie'],
    deadline: ['schrijf voor', 'uiterste datum'],
    people: ['naam', 'namen'],
  },
  contacts: { phone: ['telefoon'], salutation: ['aanhef'] },
  greetings: ['geachte', 'excellentie', 'uwe excellentie'],
  closings: ['hoogachtend', 'met vriendelijke groet'],
  appeals: ['ik verzoek u', 'ik vraag u', 'ik roep u op', 'ik schrijf u'],
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  roles: ['president', 'minister', 'ambassadeur', 'gouverneur', 'directeur', 'procureur'],
  institutions: ['ambassade', 'ministerie'],
  deadlineWords: ['voor', 'uiterlijk'],
  commonWords: ['de', 'het', 'een', 'van', 'dat', 'niet', 'zijn', 'voor', 'ik', 'u', 'en'],
}
