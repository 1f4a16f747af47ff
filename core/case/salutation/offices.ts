import { primaryTag } from '../../language/language-names.ts'

/** The languages in which a salutation can be proposed, as the primary tag of a letter's language. */
export const salutationLanguages = ['en', 'es', 'fr', 'de', 'ar'] as const
export type SalutationLanguage = (typeof salutationLanguages)[number]

/** The language in which a salutation can be proposed for a letter; undefined for all others. */
export const salutationLanguageOf = (language: string | null): SalutationLanguage | undefined =>
  language === null ? undefined : salutationLanguages.find((one) => one === primaryTag(language))

/** A salutation for everybody of an office, or one for a woman and one for a man where the language has two. */
type SalutationForm = string | { readonly woman: string; readonly man: string }

/** One office: its names in documents, and how letters in each language begin. */
export type Office = {
  /** Names with `|` between them, in small letters without accents. A name after `-` is the end of a longer word, as in German. */
  readonly names: string
  /** Names that only a woman's office has. */
  readonly ofWoman: string
  readonly forms: Readonly<Record<SalutationLanguage, SalutationForm>>
}

const pair = (woman: string, man: string): SalutationForm => ({ woman, man })

/** `Señora Ministra:` and `Señor Ministro:`, the formal beginning of letters to officials (RAE, Ortografía 2010, 3.4.5.2). */
const spanish = (woman: string, man: string): SalutationForm => pair(`Señora ${woman}:`, `Señor ${man}:`)
/** `Madame la Ministre,` and `Monsieur le Ministre,`, as in French official letters. */
const french = (woman: string, man: string): SalutationForm => pair(`Madame ${woman},`, `Monsieur ${man},`)
/** `Sehr geehrte Frau Ministerin,` and `Sehr geehrter Herr Minister,` (DIN 5008). */
const german = (woman: string, man: string): SalutationForm => pair(`Sehr geehrte Frau ${woman},`, `Sehr geehrter Herr ${man},`)
/** The title of respect, then the office in both genders, with the Arabic comma. */
const arabic = (title: string, woman: string, man: string): SalutationForm => pair(`${title} ${woman}،`, `${title} ${man}،`)

/**
 * Offices that appeals are addressed to. An office that is named by more words is before one that is named by
 * fewer of them, where both begin alike. To add an office, give its names and all five forms.
 */
export const offices: readonly Office[] = [
  {
    names: 'deputy prime minister|viceprimer ministro|vice premier ministre|vizepremierminister|نائب رئيس الوزراء', ofWoman: 'viceprimera ministra|vizepremierministerin|نائبه رئيس الوزراء',
    forms: {
      en: 'Dear Deputy Prime Minister,', es: spanish('Viceprimera Ministra', 'Viceprimer Ministro'), fr: french('la Vice-Première ministre', 'le Vice-Premier ministre'),
      de: german('Vizepremierministerin', 'Vizepremierminister'), ar: arabic('معالي', 'نائبة رئيس الوزراء', 'نائب رئيس الوزراء'),
    },
  },
  {
    names: 'deputy minister|vice minister|viceministro|vice ministre|vizeminister|نائب الوزير|نائب وزير', ofWoman: 'viceministra|vizeministerin|نائبه الوزير|نائبه وزير',
    forms: {
      en: 'Dear Deputy Minister,', es: spanish('Viceministra', 'Viceministro'), fr: french('la Vice-Ministre', 'le Vice-Ministre'),
      de: german('Vizeministerin', 'Vizeminister'), ar: arabic('معالي', 'نائبة الوزير', 'نائب الوزير'),
    },
  },
  {
    names: 'prime minister|primer ministro|premier ministre|premierminister|رئيس الوزراء|رئيس مجلس الوزراء', ofWoman: 'primera ministra|premiere ministre|premierministerin|رئيسه الوزراء|رئيسه مجلس الوزراء',
    forms: {
      en: 'Dear Prime Minister,', es: spanish('Primera Ministra', 'Primer Ministro'), fr: french('la Première ministre', 'le Premier ministre'),
      de: german('Premierministerin', 'Premierminister'), ar: arabic('دولة', 'رئيسة الوزراء', 'رئيس الوزراء'),
    },
  },
  {
    names: 'vice president|vicepresident|vicepresidente|vice presidente|vizeprasident|نائب الرئيس|نائب رئيس الجمهوريه', ofWoman: 'vicepresidenta|vizeprasidentin|نائبه الرئيس',
    forms: {
      en: 'Dear Vice President,', es: spanish('Vicepresidenta', 'Vicepresidente'), fr: french('la Vice-Présidente', 'le Vice-Président'),
      de: german('Vizepräsidentin', 'Vizepräsident'), ar: arabic('فخامة', 'نائبة الرئيس', 'نائب الرئيس'),
    },
  },
  {
    names: 'ministerprasident', ofWoman: 'ministerprasidentin',
    forms: {
      en: 'Dear Minister-President,', es: spanish('Ministra Presidenta', 'Ministro Presidente'), fr: french('la Ministre-Présidente', 'le Ministre-Président'),
      de: german('Ministerpräsidentin', 'Ministerpräsident'), ar: arabic('دولة', 'رئيسة الوزراء', 'رئيس الوزراء'),
    },
  },
  {
    names: 'attorney general|procurador general|generalstaatsanwalt|النائب العام', ofWoman: 'procuradora general|generalstaatsanwaltin|النائبه العامه',
    forms: {
      en: 'Dear Attorney General,', es: spanish('Procuradora General', 'Procurador General'), fr: french('la Procureure générale', 'le Procureur général'),
      de: german('Generalstaatsanwältin', 'Generalstaatsanwalt'), ar: arabic('سعادة', 'النائبة العامة', 'النائب العام'),
    },
  },
  {
    names: 'prosecutor general|general prosecutor|procureur general|fiscal general|generalstaatsanwaltschaft|المدعي العام', ofWoman: 'procureure generale|المدعيه العامه',
    forms: {
      en: 'Dear Prosecutor General,', es: spanish('Fiscal General', 'Fiscal General'), fr: french('la Procureure générale', 'le Procureur général'),
      de: german('Generalstaatsanwältin', 'Generalstaatsanwalt'), ar: arabic('سعادة', 'المدعية العامة', 'المدعي العام'),
    },
  },
  {
    names: 'public prosecutor|state prosecutor|chief prosecutor|prosecutor|fiscal|procureur|staatsanwalt|oberstaatsanwalt|وكيل النيابه', ofWoman: 'procureure|staatsanwaltin|oberstaatsanwaltin|وكيله النيابه',
    forms: {
      en: 'Dear Prosecutor,', es: spanish('Fiscal', 'Fiscal'), fr: french('la Procureure', 'le Procureur'),
      de: german('Staatsanwältin', 'Staatsanwalt'), ar: arabic('سعادة', 'وكيلة النيابة', 'وكيل النيابة'),
    },
  },
  {
    names: 'inspector general|inspecteur general|generalinspekteur|المفتش العام', ofWoman: 'inspectora general|inspectrice generale|generalinspekteurin|المفتشه العامه',
    forms: {
      en: 'Dear Inspector General,', es: spanish('Inspectora General', 'Inspector General'), fr: french('l’Inspectrice générale', 'l’Inspecteur général'),
      de: german('Generalinspekteurin', 'Generalinspekteur'), ar: arabic('سعادة', 'المفتشة العامة', 'المفتش العام'),
    },
  },
  {
    names: 'secretary general|secretario general|secretaire general|secretaire generale|generalsekretar|الامين العام', ofWoman: 'generalsekretarin|الامينه العامه',
    forms: {
      en: 'Dear Secretary General,', es: spanish('Secretaria General', 'Secretario General'), fr: french('la Secrétaire générale', 'le Secrétaire général'),
      de: german('Generalsekretärin', 'Generalsekretär'), ar: arabic('سعادة', 'الأمينة العامة', 'الأمين العام'),
    },
  },
  {
    // The Spanish word for a woman is, without its accent, that of the ministry.
    names: 'secretary of state|secretary|secretario de estado|secretario|secretaire d etat|secretaire detat|staatssekretar', ofWoman: 'staatssekretarin',
    forms: {
      en: 'Dear Secretary,', es: spanish('Secretaria', 'Secretario'), fr: french('la Secrétaire d’État', 'le Secrétaire d’État'),
      de: german('Staatssekretärin', 'Staatssekretär'), ar: arabic('معالي', 'وزيرة الدولة', 'وزير الدولة'),
    },
  },
  {
    names: 'chief justice', ofWoman: '',
    forms: {
      en: 'Dear Chief Justice,', es: spanish('Presidenta', 'Presidente'), fr: french('la Présidente', 'le Président'),
      de: german('Präsidentin', 'Präsident'), ar: arabic('معالي', 'رئيسة المحكمة العليا', 'رئيس المحكمة العليا'),
    },
  },
  {
    names: 'ambassador|embassy|embajador|embajada|ambassadeur|ambassade|botschafter|botschaft|السفير|سفير|سفاره', ofWoman: 'embajadora|ambassadrice|botschafterin|السفيره|سفيره',
    forms: {
      en: 'Dear Ambassador,', es: spanish('Embajadora', 'Embajador'), fr: french('l’Ambassadrice', 'l’Ambassadeur'),
      de: german('Botschafterin', 'Botschafter'), ar: arabic('سعادة', 'السفيرة', 'السفير'),
    },
  },
  {
    names: 'consul general|consul|generalkonsul|القنصل|قنصل', ofWoman: 'consulesa|consule|generalkonsulin|القنصله',
    forms: {
      en: 'Dear Consul,', es: spanish('Cónsul', 'Cónsul'), fr: french('la Consule', 'le Consul'),
      de: german('Konsulin', 'Konsul'), ar: arabic('سعادة', 'القنصلة', 'القنصل'),
    },
  },
  {
    names: 'minister|ministro|ministre|-minister|وزير|الوزير', ofWoman: 'ministra|-ministerin|وزيره|الوزيره',
    forms: {
      en: 'Dear Minister,', es: spanish('Ministra', 'Ministro'), fr: french('la Ministre', 'le Ministre'),
      de: german('Ministerin', 'Minister'), ar: arabic('معالي', 'الوزيرة', 'الوزير'),
    },
  },
  {
    names: 'chancellor|bundeskanzler|kanzler', ofWoman: 'bundeskanzlerin|kanzlerin',
    forms: {
      en: 'Dear Chancellor,', es: spanish('Canciller', 'Canciller'), fr: french('la Chancelière', 'le Chancelier'),
      de: german('Bundeskanzlerin', 'Bundeskanzler'), ar: arabic('دولة', 'المستشارة', 'المستشار'),
    },
  },
  {
    names: 'president|presidente|staatsprasident|bundesprasident|prasident|رئيس الجمهوريه|رئيس الدوله|الرئيس', ofWoman: 'presidenta|staatsprasidentin|bundesprasidentin|prasidentin|رئيسه الجمهوريه|الرئيسه',
    forms: {
      en: 'Dear President,', es: spanish('Presidenta', 'Presidente'), fr: french('la Présidente', 'le Président'),
      de: german('Präsidentin', 'Präsident'), ar: arabic('فخامة', 'الرئيسة', 'الرئيس'),
    },
  },
  {
    names: 'governor|gobernador|gouverneur|المحافظ|محافظ', ofWoman: 'gobernadora|gouverneure|gouverneurin|المحافظه',
    forms: {
      en: 'Dear Governor,', es: spanish('Gobernadora', 'Gobernador'), fr: french('la Gouverneure', 'le Gouverneur'),
      de: german('Gouverneurin', 'Gouverneur'), ar: arabic('سعادة', 'المحافظة', 'المحافظ'),
    },
  },
  {
    names: 'mayor|alcalde|maire|burgermeister|oberburgermeister|رئيس البلديه', ofWoman: 'alcaldesa|burgermeisterin|oberburgermeisterin|رئيسه البلديه',
    forms: {
      en: 'Dear Mayor,', es: spanish('Alcaldesa', 'Alcalde'), fr: french('la Maire', 'le Maire'),
      de: german('Bürgermeisterin', 'Bürgermeister'), ar: arabic('سعادة', 'رئيسة البلدية', 'رئيس البلدية'),
    },
  },
  {
    names: 'judge|magistrate|juez|juge|richter|القاضي|قاضي', ofWoman: 'jueza|richterin|القاضيه|قاضيه',
    forms: {
      en: 'Dear Judge,', es: spanish('Jueza', 'Juez'), fr: french('la Juge', 'le Juge'),
      de: german('Richterin', 'Richter'), ar: arabic('سيادة', 'القاضية', 'القاضي'),
    },
  },
  {
    names: 'ombudsman|ombudsperson|ombudswoman|defensor del pueblo|defenseur des droits|ombudsmann|امين المظالم', ofWoman: 'defensora del pueblo|defenseure des droits|ombudsfrau',
    forms: {
      en: 'Dear Ombudsperson,', es: spanish('Defensora del Pueblo', 'Defensor del Pueblo'), fr: french('la Défenseure des droits', 'le Défenseur des droits'),
      de: german('Ombudsfrau', 'Ombudsmann'), ar: arabic('سعادة', 'أمينة المظالم', 'أمين المظالم'),
    },
  },
  {
    names: 'commissioner|comisionado|comisario|commissaire|polizeiprasident', ofWoman: 'comisionada|comisaria|polizeiprasidentin',
    forms: {
      en: 'Dear Commissioner,', es: spanish('Comisionada', 'Comisionado'), fr: french('la Commissaire', 'le Commissaire'),
      de: german('Kommissarin', 'Kommissar'), ar: arabic('سعادة', 'المفوضة', 'المفوض'),
    },
  },
  {
    names: 'director general|director|directeur general|directeur|generaldirektor|direktor|المدير العام|المدير|مدير', ofWoman: 'directora general|directora|directrice generale|directrice|generaldirektorin|direktorin|المديره|مديره',
    forms: {
      en: 'Dear Director,', es: spanish('Directora', 'Director'), fr: french('la Directrice', 'le Directeur'),
      de: german('Direktorin', 'Direktor'), ar: arabic('سعادة', 'المديرة', 'المدير'),
    },
  },
]
