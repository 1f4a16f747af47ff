import { emptyLexicon } from './lexicon-types.ts'
import type { Lexicon } from './lexicon-types.ts'

export const polish: Lexicon = {
  ...emptyLexicon,
  language: 'pl',
  labels: {
    urgentAction: ['pilna akcja'],
    targets: ['adres', 'napisz do'],
    letter: ['tekst apelu', 'wzor listu', 'przykladowy list'],
    background: ['informacje dodatkowe', 'dodatkowe informacje'],
    people: ['imie i zaimek'],
  },
  contacts: { phone: ['telefon'], fax: ['faks'] },
  greetings: ['szanowny', 'szanowna', 'szanowni', 'ekscelencjo', 'wasza ekscelencjo'],
  closings: ['z powazaniem', 'z wyrazami szacunku'],
  appeals: ['zwracam sie', 'apeluje do', 'wzywam pana', 'prosze o', 'apeluje o'],
  months: [
    'stycznia|styczen', 'lutego|luty', 'marca|marzec', 'kwietnia|kwiecien', 'maja|maj', 'czerwca|czerwiec', 'lipca|lipiec',
    'sierpnia|sierpien', 'wrzesnia|wrzesien', 'pazdziernika|pazdziernik', 'listopada|listopad', 'grudnia|grudzien',
  ],
  roles: ['prezydent', 'minister', 'ambasador', 'prokurator', 'dyrektor'],
  institutions: ['ambasada', 'ministerstwo', 'prokuratura'],
  deadlineWords: ['przed', 'do dnia'],
  commonWords: ['i', 'w', 'na', 'z', 'do', 'nie', 'sie', 'jest', 'o', 'ze', 'oraz'],
}
