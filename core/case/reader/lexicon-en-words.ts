import type { Lexicon } from './lexicon-types.ts'

/** The single words of English documents; labels and greetings are in lexicon-en.ts. */
export const englishWords: Pick<
  Lexicon,
  | 'months' | 'roles' | 'institutions' | 'streets' | 'courtesies' | 'deadlineWords' | 'webPageWords' | 'laterIssue' | 'outcome' | 'notes'
  | 'commonWords'
> = {
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  roles: [
    'president', 'vice-president', 'minister', 'ministers', 'ambassador', 'director', 'governor', 'secretary', 'attorney',
    'prosecutor', 'procurator', 'chief', 'chairman', 'chairperson', 'chairwoman', 'chair', 'commander',
    'commissioner', 'mayor', 'king', 'queen', 'emir', 'sultan', 'leader', 'head', 'speaker', 'warden',
    'superintendent', 'inspector', 'ombudsman', 'ombudsperson', 'chancellor', 'premier', 'consul', 'rector', 'ceo',
    'representative', 'magistrate', 'administrator', 'undersecretary', 'high-commissioner', 'chargé', 'manager',
  ],
  institutions: [
    'embassy', 'ministry', 'office', 'department', 'palace', 'government', 'secretariat', 'bureau', 'directorate',
    'headquarters', 'parliament', 'congress', 'senate', 'court', 'council', 'authority', 'agency', 'commission',
    'consulate', 'mission', 'presidency', 'prosecution', 'procuratorate', 'house', 'prison', 'police', 'institute',
    'center', 'centre', 'committee', 'assembly', 'supreme', 'republic', 'kingdom', 'administration', 'organization',
    'service', 'board', 'bureaux', 'state', 'university', 'company', 'corporation', 'foundation', 'division',
  ],
  streets: [
    'street', 'st', 'avenue', 'ave', 'road', 'rd', 'square', 'sq', 'lane', 'boulevard', 'blvd', 'drive', 'place',
    'building', 'floor', 'room', 'suite', 'box', 'p.o.', 'po', 'plaza', 'highway', 'complex', 'block', 'district',
    'province', 'city', 'town', 'corner', 'opposite', 'tower', 'compound', 'quarter', 'postal', 'c/o', 'roundabout',
  ],
  courtesies: [
    'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'h.e', 'he', 'h. e', 'hon', 'honourable', 'honorable', 'his',
    'her', 'excellency', 'majesty', 'highness', 'the', 'right', 'rt', 'general', 'gen', 'lieutenant', 'lt', 'colonel',
    'col', 'major', 'maj', 'captain', 'capt', 'brigadier', 'admiral', 'air', 'marshal', 'field', 'sheikh', 'shaikh',
    'sheik', 'ayatollah', 'sayed', 'judge', 'justice', 'sir', 'lord', 'dame', 'rev', 'prince', 'sultan', 'engineer',
    'haj', 'hajj', 'royal', 'sergeant', 'master', 'lic',
  ],
  deadlineWords: [
    'expires on', 'expires', 'no later than', 'not later than', 'before', 'until', 'by', 'deadline', 'sending appeals after',
  ],
  webPageWords: [
    'take action online', 'take action online at', 'take action online here', 'this urgent action online', 'this appeal online', 'online at', 'view online', 'read online',
    'web page of this appeal', 'web page of this urgent action',
  ],
  laterIssue: [
    'further information', 'follow-up', 'follow up', 'update', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh',
    'eighth', 'ninth', 'tenth', 'fi',
  ],
  outcome: [
    'stop action', 'urgent action outcome', 'ua outcome', 'outcome', 'no further action is requested',
    'no further action is needed', 'case closed', 'ua closed', 'final update', 'good news',
  ],
  notes: [
    'keep trying', 'please', 'only send', 'if', 'note', 'say', 'ask for', 'when', 'we recommend', 'send', 'post',
    'emails may', 'you can', 'letters', 'fax', 'the embassy', 'unreliable', 'may be', 'best',
  ],
  commonWords: ['the', 'and', 'of', 'to', 'in', 'that', 'is', 'for', 'you', 'i', 'was', 'with', 'are', 'have'],
}
