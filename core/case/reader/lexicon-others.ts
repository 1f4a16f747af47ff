import type { Lexicon } from './lexicon-types.ts'

const nothing = { roles: [], institutions: [], streets: [], courtesies: [], laterIssue: [], outcome: [], notes: [], openings: {} }

export const dutch: Lexicon = {
  ...nothing,
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
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  roles: ['president', 'minister', 'ambassadeur', 'gouverneur', 'directeur', 'procureur'],
  institutions: ['ambassade', 'ministerie'],
  deadlineWords: ['voor', 'uiterlijk'],
  commonWords: ['de', 'het', 'een', 'van', 'dat', 'niet', 'zijn', 'voor', 'ik', 'u', 'en'],
}

export const swedish: Lexicon = {
  ...nothing,
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
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  roles: ['president', 'minister', 'ambassador', 'guvernor', 'justitieminister'],
  institutions: ['ambassad'],
  deadlineWords: ['fore', 'senast', 'efter'],
  commonWords: ['och', 'att', 'det', 'som', 'en', 'av', 'for', 'den', 'till', 'ar', 'inte', 'han', 'har'],
}

export const polish: Lexicon = {
  ...nothing,
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
  months: [
    'stycznia|styczen', 'lutego|luty', 'marca|marzec', 'kwietnia|kwiecien', 'maja|maj', 'czerwca|czerwiec', 'lipca|lipiec',
    'sierpnia|sierpien', 'wrzesnia|wrzesien', 'pazdziernika|pazdziernik', 'listopada|listopad', 'grudnia|grudzien',
  ],
  roles: ['prezydent', 'minister', 'ambasador', 'prokurator', 'dyrektor'],
  institutions: ['ambasada', 'ministerstwo', 'prokuratura'],
  deadlineWords: ['przed', 'do dnia'],
  commonWords: ['i', 'w', 'na', 'z', 'do', 'nie', 'sie', 'jest', 'o', 'ze', 'oraz'],
}
