// Words for invented documents: nobody and no place here is meant to be real.
import type { ReaderLanguage } from '../../../core/reader-languages.ts'

export type Pool = {
  readonly roles: readonly string[]
  /** An office before a name on the same line. */
  readonly titles: readonly string[]
  readonly courtesies: readonly string[]
  readonly institutions: readonly string[]
  readonly streets: readonly string[]
  readonly greetings: readonly string[]
  readonly closings: readonly string[]
  readonly targetLabels: readonly string[]
  readonly copyLabels: readonly string[]
  readonly letterLabels: readonly string[]
  readonly backgroundLabels: readonly string[]
  readonly instructions: readonly string[]
  readonly writeTo: readonly string[]
  readonly contacts: { readonly email: readonly string[]; readonly phone: readonly string[]; readonly fax: readonly string[] }
  readonly sentences: readonly string[]
  readonly demands: readonly string[]
  readonly titlesOfDocuments: readonly string[]
  readonly menus: readonly string[]
  readonly more: readonly string[]
  readonly notes: readonly string[]
  readonly salutations?: readonly string[]
}

export const pools: Partial<Record<ReaderLanguage, Pool>> = {
  en: {
    roles: ['Minister of Justice', 'Minister of the Interior', 'President', 'President of the Republic', 'Prime Minister', 'Attorney General', 'Prosecutor General', 'Head of the Judiciary', 'Ambassador', 'Governor of Upper Varda', 'Director of the Central Prison', 'Chief of Police', 'Minister for Foreign Affairs', 'Secretary of State', 'Chairman of the Board of Pardons', 'Commissioner for Human Rights', 'Mayor of Lindow', 'Procurator-General of Norland', 'Speaker of the National Assembly', 'Commander of the Northern Region', 'Chief Justice', 'Leader of the Republic', 'King', 'Home Secretary', 'Minister of Security and Public Order', 'Deputy Prime Minister', 'Chair, Senate Committee on Foreign Relations', 'Director General, Prison Service'],
    titles: ['President', 'Ambassador', 'Governor', 'Senator', 'Minister', 'Attorney General', 'Prime Minister', 'Representative', 'Chairman', 'Judge', 'Secretary', 'Mayor', 'Warden'],
    courtesies: ['Mr', 'Mrs', 'Ms', 'Dr', 'Mr.', 'Ms.', 'H.E.', 'His Excellency', 'Her Excellency', 'Hon.', 'The Honorable', 'General', 'Lieutenant General', 'Colonel', 'Sheikh', 'Ayatollah', 'Judge', 'H.E. Mr', 'His Excellency Dr', 'The Hon.', 'Sir'],
    institutions: ['Ministry of Justice', 'Ministry of the Interior', 'Office of the President', 'Office of the Attorney General', 'Embassy of the Republic of Vardia', 'The Presidency', 'Presidential Palace', 'Office of the Prime Minister', 'Government House', 'State Council', 'Supreme Court Building', 'Parliament House', 'Office of the Governor', 'Police Headquarters', 'Board of Pardons and Paroles', 'General Prosecution Office', 'Royal Court', 'Permanent Mission to the UN', 'House of Representatives', 'Department of Corrections', 'Secretariat General of the Government', "General Counsel's Office", 'Public Security Bureau'],
    streets: ['12 Liberty Avenue', 'P.O. Box 443', '2525 Larch Street NW', 'Palestine Avenue, Harbour Intersection', 'No. 128, Nanlu Road', '5th Floor, Block C', 'Main Capitol Building', 'Rm 2225', 'Private Bag 301', '14 Constitution Square', 'Constitution Drive 4', '1 Palace Road', 'GPO Box 60', '301 South Fern Street', 'Pasteur St.', 'Corner of Mill and King Streets', 'Building 6', '61/2 Garden Lane', 'State House', 'Room 310'],
    greetings: ['Dear Minister', 'Your Excellency', 'Dear Mr President', 'Dear Sir', 'Dear Governor {surname}', 'Dear Ambassador', 'Excellency', 'Dear Attorney General', 'To Whom It May Concern', 'Dear Sir or Madam', 'Dear Board Members', 'Your Majesty', 'Dear Mr {surname}', 'Dear Prime Minister'],
    closings: ['Yours sincerely', 'Sincerely', 'Respectfully', 'Yours faithfully', 'Yours respectfully', 'With respect', 'Kind regards'],
    targetLabels: ['APPEALS TO:', 'PLEASE SEND APPEALS TO:', 'Appeals to', 'Send appeals to:', 'Please write to:', 'Send letters to:', 'Contact details:', 'WRITE TO:', 'Addresses:', 'Target contact details', 'To:', 'If you would like to write please send to this address:', 'Please send your letter to the following officials:', 'Letters can be sent to', 'TARGETS'],
    copyLabels: ['COPIES TO:', 'and copies to:', 'Copies to', 'cc:', 'CC', 'With copies to:', 'Please send copies to:', 'COPIES OF YOUR APPEALS TO:'],
    letterLabels: ['SAMPLE LETTER', 'Sample letter:', 'Suggested letter', 'Model letter', 'Text of the letter:', 'You can use this letter:'],
    backgroundLabels: ['BACKGROUND INFORMATION', 'Background', 'ADDITIONAL INFORMATION', 'Further information'],
    instructions: ['RECOMMENDED ACTION: Please send letters as quickly as possible:', 'TAKE ACTION NOW', 'Please write in your own words or use the sample below.', '1) TAKE ACTION', 'What you can do', 'Write a letter, send an email, call, fax or tweet:', 'Please act today', 'Please send faxes or airmail letters in English or your own language:'],
    writeTo: ['Please write to', 'Please send a letter to', 'You can also call', 'Write to', 'Please contact', 'Appeals can be sent to', 'Letters of protest should be sent to'],
    contacts: { email: ['Email:', 'E-mail:', 'email', 'E-mail', 'Email address:'], phone: ['Phone:', 'Tel:', 'Telephone:', 'Tel.', 'Phone'], fax: ['Fax:', 'FAX:', 'Fax', 'Faxes:', 'Fax No.:'] },
    sentences: [
      'On {date} the police arrested {person} at home in {city}, and nobody has said to the family where {surname} is held.', 'The organisation fears that {person} may be tortured, since former prisoners of {city} have described beatings.',
      '{person}, {age}, was sentenced to {age} years in prison after a trial that did not meet the standards of a fair one.', 'The authorities of {country} deny that anybody is held for an opinion.', 'In {country} trade unionists, teachers and journalists have been threatened for years.',
      'We are deeply worried about the health of {person}, who has not been allowed to see a doctor.', 'President {surname} said on television that the law would be applied to all.', 'The court in {city} put off the hearing until {date}.', 'Several people were injured when soldiers opened fire on a peaceful march.',
      'I am writing to express my concern about {person}, who was taken from home in {city} on {date}.', 'I urge you to release {person} at once and without conditions.', 'We ask you to see that those responsible are brought to justice.', 'I also call on you to end the harassment of people who defend human rights in {country}.',
      'Thank you for your attention to this serious matter.', 'Please let us know if you receive an answer.', 'The Minister of Justice had promised an investigation, yet nothing has been published.', 'For years villagers near {city} have opposed the dam.', 'No one has been charged so far.', 'The family was ordered to leave the house within a week.',
    ],
    demands: ['expressing concern at the arrest of {person};', 'calling for {person} to be released at once;', 'urging the authorities to allow a doctor to see {person};', 'asking for an independent investigation, and for its findings to be made public;', 'Release {person} immediately and unconditionally', 'Ensure that {person} is not ill-treated', 'to protect all those who defend human rights in {country}'],
    titlesOfDocuments: ['{country}: fear of torture: {person}', 'Free {person}!', 'Prisoner at risk in {country}', 'URGENT ACTION', 'Teacher sentenced to death ({country}: UA {number})', 'Letter to the Minister of Justice', 'Demand justice for {person}', 'Write for {person}', 'Urgent appeal for {person}', '{country} - Fear for safety'],
    menus: ['Home', 'About us', 'Take action', 'Donate', 'News', 'Share this', 'Facebook', 'Twitter', 'Print this page', 'No comments:', 'Post a comment', 'Previous | Next', 'Search', 'Log in', 'Contact us', 'Skip to content', 'Subscribe to our newsletter', 'Read more', 'All rights reserved.'],
    more: ['For more information contact {person} at the office of the network: +44 20 5550 1{digits}', 'Published by the Lindow Group, 4 Mill Lane, Lindow.', 'Questions? Write to info@lindow.example', 'Our office: 24 High Street, Hartwell HW1 2CD', '{person}, for the network', 'Name: ____________ Address: ____________', 'Thank you, {person}, Secretary of the Lindow Group'],
    notes: ['(keep trying)', '(if someone answers, say "fax")', 'Please only send mail to the embassy', 'Due to postal restrictions, please only send physical mail to the Embassy', 'Note: the fax may be switched off at night'],
  },
  es: {
    roles: ['Presidente de la República', 'Ministro del Interior', 'Ministra de Justicia', 'Fiscal General de la Nación', 'Gobernador del Estado de Nuevo Robledal', 'Defensor del Pueblo', 'Embajador', 'Secretario de Gobernación', 'Presidenta del Congreso', 'Director General de Derechos Humanos', 'Procurador General de la República', 'Alcalde', 'Comandante de la Policía Nacional', 'Ministro de Defensa', 'Vicepresidenta'],
    titles: ['Presidente', 'Senador', 'Embajadora', 'Gobernador', 'Ministro', 'Fiscal General', 'Alcaldesa', 'Diputado'],
    courtesies: ['Sr.', 'Sra.', 'Dr.', 'Dra.', 'Lic.', 'Señor', 'Señora', 'Excmo. Sr.', 'General', 'Ing.', 'Mtro.', 'S.E.', 'Don'],
    institutions: ['Palacio Nacional', 'Ministerio del Interior', 'Casa de Nariñal', 'Secretaría de Gobernación', 'Fiscalía General de la Nación', 'Palacio de Gobierno', 'Embajada de la República de Vardia', 'Residencia Oficial de Los Robles', 'Ministerio Público', 'Secretaría de Relaciones Exteriores', 'Congreso de la República', 'Procuraduría General'],
    streets: ['Calle 7 No. 6-54', 'Carrera 8 No. 7-83', 'Avenida Bolívar, s/n', 'Colonia San Martín', 'Apartado 2250', 'Reforma 99, Colonia Tabacal', 'Edificio Central, piso 3', 'Jirón Junio 302', 'Av. Libertador 1200', 'Barrio El Centro', '6a Avenida 21-00, Zona 1'],
    greetings: ['Señor Presidente', 'Estimada Ministra', 'Estimado Sr. Ministro', 'Excelencia', 'Señor Fiscal', 'Estimado Sr. {surname}', 'Muy señor mío', 'Respetado señor'],
    closings: ['Atentamente', 'Cordialmente', 'Respetuosamente', 'Le saluda atentamente', 'Sin otro particular'],
    targetLabels: ['LLAMAMIENTOS A:', 'Envíen sus llamamientos a:', 'Escriban a:', 'Direcciones:', 'Dirigirse a:', 'Enviar cartas a:', 'A:', 'Para:', 'Pueden enviar sus cartas a las siguientes direcciones:'],
    copyLabels: ['COPIA A:', 'Copias a:', 'Con copia a:', 'C.C.', 'cc:', 'Y copias a:'],
    letterLabels: ['CARTA MODELO', 'Modelo de carta:', 'Carta tipo'],
    backgroundLabels: ['INFORMACIÓN COMPLEMENTARIA', 'Antecedentes', 'INFORMACIÓN GENERAL'],
    instructions: ['ACTÚEN: REDACTEN SU PROPIO LLAMAMIENTO O UTILICEN ESTA CARTA MODELO', 'ACCIÓN RECOMENDADA: Escriban lo antes posible:', 'Actúa ahora', 'Acciones solicitadas'],
    writeTo: ['Escriban a', 'Pueden enviar una carta a', 'Dirijan sus cartas a', 'Enviar cartas a'],
    contacts: { email: ['Correo electrónico:', 'E-mail:', 'Correo-e:', 'Email:'], phone: ['Tel.:', 'Teléfono:', 'Tel:'], fax: ['Fax:', 'Fax'] },
    sentences: ['El {date} la policía detuvo a {person} en su casa de {city}.', 'La familia de {person} no ha recibido noticias desde entonces.', 'Le escribo porque me preocupa la situación de {person}, que sigue en prisión en {city}.', 'Le insto a que ponga en libertad a {person} de inmediato y sin condiciones.', 'En {country} han sido amenazadas muchas personas que defienden los derechos humanos.', 'El presidente {surname} declaró que se investigarían los hechos.', 'Pedimos que se garantice la seguridad de la comunidad de {city}.', 'Nadie ha sido acusado hasta ahora.', 'La audiencia se celebrará en {city} el {date}.', 'Las organizaciones sociales de {country} rechazan estos hechos.'],
    demands: ['expresando preocupación por la detención de {person};', 'pidiendo que {person} quede en libertad;', 'Garantizar la vida y la integridad de {person}', 'Que se investiguen los hechos y se publiquen los resultados'],
    titlesOfDocuments: ['{country}: temor de tortura: {person}', 'Libertad para {person}', 'ACCIÓN URGENTE', 'Amenazan a defensora en {country}', 'Llamamiento urgente por {person}'],
    menus: ['Inicio', 'Noticias', 'Compartir', 'Quiénes somos', 'Actúa', 'Dona', 'Imprimir', 'Leer más', 'Contacto', 'Buscar', 'Suscríbete'],
    more: ['Más información: {person}, tel. 555 21 {digits}', 'Firma: {person}', 'Comité de Solidaridad, Calle Mayor 4', 'info@robledal.example'],
    salutations: ['Tratamiento:', 'Saludo:', 'Fórmula de saludo:'], notes: ['(inténtelo varias veces)', 'Si contesta una voz, diga "fax"'],
  },
  fr: {
    roles: ['Président de la République', 'Ministre de la Justice', 'Ministre de l’Intérieur', 'Premier Ministre', 'Procureur général', 'Ambassadeur', 'Gouverneur', 'Ministre des Affaires étrangères', 'Directeur général des droits de l’homme', 'Garde des Sceaux', 'Président de l’Assemblée nationale', 'Préfet', 'Secrétaire d’État'],
    titles: ['Président', 'Ministre', 'Ambassadeur', 'Gouverneur', 'Juge', 'Sénateur'],
    courtesies: ['Monsieur', 'Madame', 'M.', 'Mme', 'Son Excellence', 'S.E.', 'Général', 'Son Excellence Monsieur', 'Me', 'Dr'],
    institutions: ['Palais présidentiel', 'Ministère de la Justice', 'Ministère de l’Intérieur', 'Ambassade de la République de Vardie', 'Présidence de la République', 'Cabinet du Premier Ministre', 'Palais de Justice', 'Primature', 'Bureau du Procureur', 'Assemblée nationale'],
    streets: ['12, rue de la Paix', 'BP 554', '1, avenue des Tilleuls', 'Boulevard du 9 avril', 'Place de la Casbah', '80, rue Sparks', 'CP 06030', 'Rue 15, porte 4', '10 place Vendôme'],
    greetings: ['Monsieur le Président', 'Monsieur le Ministre', 'Madame la Ministre', 'Excellence', 'Monsieur l’Ambassadeur', 'Monsieur le Directeur', 'Madame, Monsieur'],
    closings: ['Veuillez agréer, Monsieur le Ministre, l’expression de ma haute considération', 'Salutations distinguées', 'Respectueusement', 'Je vous prie d’agréer, Excellence, mes salutations respectueuses', 'Cordialement'],
    targetLabels: ['APPELS À :', 'Envoyez vos appels à :', 'Écrivez à :', 'Adresses :', 'Lettres à adresser à :', 'À :', 'Destinataires :', 'Merci d’écrire aux adresses suivantes :'],
    copyLabels: ['COPIES À :', 'Copies à :', 'et copie à :', 'Copie :', 'cc :'],
    letterLabels: ['MODÈLE DE LETTRE', 'Lettre type :', 'Modèle de lettre :', 'Proposition de lettre'],
    backgroundLabels: ['INFORMATIONS GÉNÉRALES', 'COMPLÉMENT D’INFORMATION', 'Contexte'],
    instructions: ['PASSEZ À L’ACTION', 'ACTION RECOMMANDÉE : écrivez dès que possible :', 'Que faire ?', 'Vous pouvez écrire avec vos propres mots.'],
    writeTo: ['Écrivez à', 'Merci d’envoyer une lettre à', 'Vous pouvez écrire à', 'Adressez vos lettres à'],
    contacts: { email: ['Courriel :', 'E-mail :', 'Mél :', 'Courriel:', 'Email :'], phone: ['Tél. :', 'Téléphone :', 'Tél :'], fax: ['Fax :', 'Télécopie :', 'Fax:'] },
    sentences: ['Le {date}, la police a arrêté {person} à son domicile de {city}.', 'La famille de {person} reste sans nouvelles depuis cette date.', 'Je vous écris pour vous dire mon inquiétude au sujet de {person}, détenu à {city}.', 'Je vous demande de libérer {person} sans délai ni condition.', 'Au {country}, des défenseurs des droits humains sont menacés depuis des années.', 'Le président {surname} a promis une enquête.', 'Nous vous prions d’intervenir pour que la sécurité de tous soit garantie.', 'L’audience aura lieu à {city} le {date}.', 'Personne n’a été inculpé à ce jour.'],
    demands: ['exprimez votre inquiétude au sujet de {person} ;', 'demandez que {person} soit libéré ;', 'Libérer {person} immédiatement et sans condition'],
    titlesOfDocuments: ['{country} : craintes de torture : {person}', 'Liberté pour {person}', 'ACTION URGENTE', 'Menaces contre une militante au {country}'],
    menus: ['Accueil', 'Agir', 'Faire un don', 'Partager', 'Actualités', 'Imprimer', 'Contact', 'Aller au contenu', 'S’abonner', 'Lire la suite'],
    more: ['Contact : {person}, tél. 01 55 50 {digits}', 'Signature :', 'Groupe local, 4 rue du Moulin', 'contact@moulin.example'],
    salutations: ['Formule d’appel :', 'Salutation :'], notes: ['(ligne souvent occupée)', 'Affranchissement : tarif international'],
  },
  de: {
    roles: ['Präsident der Republik', 'Justizminister', 'Innenministerin', 'Ministerpräsident', 'Generalstaatsanwalt', 'Botschafter', 'Gouverneur', 'Außenminister', 'Staatspräsident', 'Minister für Justiz', 'Präsidentin des Parlaments', 'Leiter der Gefängnisverwaltung', 'Bundeskanzlerin'],
    titles: ['Präsident', 'Ministerpräsident', 'Justizminister', 'Botschafterin', 'Gouverneur', 'Generalstaatsanwalt'],
    courtesies: ['Herrn', 'Frau', 'S. E. Herrn', 'I. E. Frau', 'Herr', 'General', 'Dr.', 'Seine Exzellenz', 'Prof. Dr.'],
    institutions: ['Ministerium für Justiz', 'Büro des Präsidenten', 'Präsidialamt', 'Botschaft der Republik Vardien', 'Kanzlei der Botschaft', 'Innenministerium', 'Office of the President', 'Ministry of Justice', 'Auswärtiges Amt', 'Staatskanzlei'],
    streets: ['Lindenstraße 47', 'Postfach 12 05', 'Am Ufer 3', 'Schlossplatz 1', 'Utestr. 4', 'Hauptallee 12', '19 Liberty Street'],
    greetings: ['Sehr geehrter Herr Minister', 'Exzellenz', 'Sehr geehrter Herr Präsident', 'Sehr geehrte Frau Botschafterin', 'Sehr geehrter Herr {surname}', 'Sehr geehrte Damen und Herren'],
    closings: ['Mit freundlichen Grüßen', 'Hochachtungsvoll', 'Mit vorzüglicher Hochachtung', 'Mit freundlichem Gruß'],
    targetLabels: ['APPELLE AN', 'Appelle an:', 'Schreiben Sie bitte an:', 'An', 'Adressen:', 'Bitte richten Sie Ihre Briefe an:', 'Empfänger:', 'SCHREIBEN SIE AN'],
    copyLabels: ['KOPIEN AN', 'Kopien an:', 'Kopie an:', 'Eine Kopie an:'],
    letterLabels: ['Musterbrief', 'BRIEFVORSCHLAG', 'Briefentwurf:'],
    backgroundLabels: ['HINTERGRUNDINFORMATIONEN', 'Hintergrund', 'Weitere Informationen'],
    instructions: ['EMPFOHLENE AKTIONEN', 'Schreiben Sie bitte Faxe, E-Mails und Luftpostbriefe, in denen Sie', 'Werden Sie aktiv', 'Bitte schreiben Sie höflich formulierte Briefe.'],
    writeTo: ['Schreiben Sie an', 'Bitte richten Sie Ihre Briefe an', 'Schicken Sie Ihren Brief an'],
    contacts: { email: ['E-Mail:', 'Email:', 'E-Mail'], phone: ['Tel.:', 'Telefon:', 'Tel:'], fax: ['Fax:', 'Telefax:', 'Fax'] },
    sentences: ['Am {date} nahm die Polizei {person} in {city} fest.', 'Die Familie von {person} weiß nicht, wo er festgehalten wird.', 'Ich bin sehr besorgt über die Lage von {person} und bitte Sie um Auskunft.', 'Bitte sorgen Sie dafür, dass {person} sofort und bedingungslos freigelassen wird.', 'In {country} werden Menschen seit Jahren wegen ihrer Meinung verfolgt.', 'Der Präsident {surname} kündigte eine Untersuchung an.', 'Die Verhandlung wurde auf den {date} verschoben.', 'Wir appellieren an Ihre Regierung, mit den Gefangenen zu sprechen.', 'Bisher wurde niemand angeklagt.'],
    demands: ['die sofortige Freilassung von {person} fordern;', 'die Sorge um {person} ausdrücken;', 'Lassen Sie {person} unverzüglich frei'],
    titlesOfDocuments: ['{country}: Sorge um {person}', 'Freiheit für {person}', 'URGENT ACTION', 'Lehrerin in {country} in Haft', 'Briefe gegen das Vergessen'],
    menus: ['Startseite', 'Aktuelles', 'Spenden', 'Mitmachen', 'Drucken', 'Impressum', 'Kontakt', 'Suche', 'Teilen', 'Mehr lesen'],
    more: ['Rückfragen an {person}, Tel. 030 5550{digits}', 'Für den Vorstand: {person}', 'Absender (inkl. eigener Anschrift)', 'Gruppe Lindau, Mühlweg 4, 88131 Lindau', 'kontakt@lindau.example'],
    salutations: ['Korrekte Anrede:', 'Anrede:'], notes: ['(korrekte Anrede: Exzellenz)', 'Porto: Standardbrief'],
  },
  it: {
    roles: ['Presidente della Repubblica', 'Ministro della Giustizia', 'Ministro dell’Interno', 'Presidente del Consiglio dei Ministri', 'Ambasciatore', 'Procuratore generale', 'Governatore', 'Guida suprema', 'Presidente del Parlamento', 'Capo della magistratura'],
    titles: ['Presidente', 'Ministro', 'Ambasciatore', 'Governatore', 'Senatore'],
    courtesies: ['Sig.', 'Sua Eccellenza', 'S.E.', 'Egregio', 'On.', 'Dott.', 'Generale', 'Gent.ma'],
    institutions: ['Ministero della Giustizia', 'Palazzo presidenziale', 'Ambasciata della Repubblica di Vardia', 'Ufficio del Presidente', 'Office of the President', 'Ministry of Justice', 'Palazzo del Governo'],
    streets: ['Via dei Tigli 36', 'Viale Libertà 12', 'Piazza Grande 4', 'Casella postale 22', 'Via Roma, 1', '12 Liberty Avenue'],
    greetings: ['Egregio Presidente', 'Eccellenza', 'Egregio Ministro', 'Signor Ambasciatore', 'Gentile Ministro'],
    closings: ['Distinti saluti', 'Cordiali saluti', 'Con osservanza', 'In fede', 'La ringrazio per l’attenzione'],
    targetLabels: ['APPELLI A:', 'Inviare appelli a:', 'Scrivere a:', 'Indirizzi:', 'Spedisci l’appello ai seguenti indirizzi:', 'A:', 'Vi preghiamo di scrivere a:'],
    copyLabels: ['COPIE A:', 'e per conoscenza a:', 'Copia a:', 'per conoscenza:'],
    letterLabels: ['Testo dell’appello:', 'Modello di lettera', 'Testo della lettera:'],
    backgroundLabels: ['ULTERIORI INFORMAZIONI', 'Informazioni di base', 'Contesto'],
    instructions: ['AZIONE CONSIGLIATA: scrivere al più presto:', 'Cosa puoi fare', 'Firma e spedisci l’appello', 'Vi preghiamo di inviare una lettera, anche breve.'],
    writeTo: ['Scrivete a', 'Inviate una lettera a', 'Si prega di scrivere a'],
    contacts: { email: ['E-mail:', 'email:', 'Posta elettronica:'], phone: ['Tel.:', 'Telefono:', 'tel.'], fax: ['Fax:', 'fax', 'Fax'] },
    sentences: ['Il {date} la polizia ha arrestato {person} a {city}.', 'La famiglia di {person} non ha più notizie.', 'Le scrivo perché sono preoccupato per {person}, in carcere a {city}.', 'Le chiedo di liberare {person} subito e senza condizioni.', 'In {country} molti difensori dei diritti umani sono minacciati.', 'Il presidente {surname} ha promesso un’inchiesta.', 'L’udienza si terrà a {city} il {date}.', 'Finora nessuno è stato incriminato.'],
    demands: ['esprimendo preoccupazione per {person};', 'chiedendo il rilascio di {person};', 'Liberare {person} senza condizioni'],
    titlesOfDocuments: ['{country}: timore di tortura: {person}', 'Libertà per {person}', 'AZIONE URGENTE', 'Appello per {person}'],
    menus: ['Home', 'Chi siamo', 'Notizie', 'Dona', 'Condividi', 'Stampa', 'Contatti', 'Cerca', 'Leggi tutto'],
    more: ['Per informazioni: {person}, tel. 06 555{digits}', 'Firma', 'Nome e cognome, luogo e data', 'info@mulino.example'],
    notes: ['(provare più volte)'],
  },
  pt: {
    roles: ['Presidente da República', 'Ministro da Justiça', 'Governador do Estado', 'Procurador-Geral da República', 'Embaixador', 'Secretário de Segurança Pública', 'Ministra dos Direitos Humanos', 'Presidente da Assembleia', 'Secretário de Estado'],
    titles: ['Presidente', 'Governador', 'Senador', 'Ministro', 'Embaixador', 'Deputado', 'Representante'],
    courtesies: ['Sr.', 'Sra.', 'Exmo. Sr.', 'Exma. Sra.', 'Dr.', 'Dra.', 'Senhor', 'V. Exa.'],
    institutions: ['Palácio do Planalto Novo', 'Ministério da Justiça', 'Ministério Público', 'Embaixada da República da Vardia', 'Palácio do Governo', 'Secretaria de Segurança Pública', 'Assembleia Legislativa'],
    streets: ['Praça dos Três Rios', 'Rua da Paz, 12', 'Avenida Liberdade, 400', 'Bloco A, 3º andar', 'Caixa Postal 33', 'Esplanada dos Ministérios, Bloco T'],
    greetings: ['Senhor Presidente', 'Excelentíssimo Senhor Governador', 'Vossa Excelência', 'Prezado Senhor', 'Exmo. Senhor Ministro'],
    closings: ['Atenciosamente', 'Respeitosamente', 'Com os melhores cumprimentos', 'Cordialmente'],
    targetLabels: ['APELOS A:', 'Enviar cartas para:', 'Escreva para:', 'Envie para:', 'Para:', 'Endereços:', 'Enviem mensagens aos seguintes endereços:'],
    copyLabels: ['CÓPIAS PARA:', 'Com cópia para:', 'CC:', 'Cópia para:'],
    letterLabels: ['MODELO DE CARTA', 'Sugestão de carta:', 'Carta modelo'],
    backgroundLabels: ['INFORMAÇÕES ADICIONAIS', 'Contexto', 'Entenda o caso'],
    instructions: ['AÇÃO RECOMENDADA: escreva o quanto antes:', 'O que fazer', 'Pedimos que enviem cartas de protesto.'],
    writeTo: ['Escreva para', 'Enviem cartas a', 'Pedimos que escrevam a'],
    contacts: { email: ['E-mail:', 'email:', 'Correio eletrónico:'], phone: ['Tel.:', 'Telefone:', 'Fone:'], fax: ['Fax:', 'Fax'] },
    sentences: ['No dia {date} a polícia prendeu {person} em {city}.', 'A família de {person} continua sem notícias.', 'Escrevo-lhe porque me preocupa a situação de {person}, detido em {city}.', 'Peço que liberte {person} imediatamente e sem condições.', 'Em {country} muitos defensores dos direitos humanos são ameaçados.', 'O presidente {surname} prometeu um inquérito.', 'A audiência será em {city} em {date}.', 'Até agora ninguém foi acusado.'],
    demands: ['pedindo a libertação de {person};', 'expressando preocupação com {person};', 'Garantir a segurança das famílias de {city}'],
    titlesOfDocuments: ['{country}: medo de tortura: {person}', 'Liberdade para {person}', 'AÇÃO URGENTE', 'Carta de solidariedade a {person}'],
    menus: ['Início', 'Notícias', 'Partilhar', 'Quem somos', 'Doe', 'Imprimir', 'Contato', 'Leia mais'],
    more: ['Mais informações: {person}, tel. 21 555{digits}', 'Assinatura', 'contato@moinho.example'],
    notes: ['(tentar várias vezes)'],
  },
  nl: {
    roles: ['Minister van Justitie', 'President van de Republiek', 'Minister-president', 'Procureur-generaal', 'Ambassadeur', 'Minister van Buitenlandse Zaken', 'Gouverneur'], titles: ['President', 'Minister', 'Ambassadeur'],
    courtesies: ['De heer', 'Mevrouw', 'Zijne Excellentie', 'Dhr.', 'Mr', 'H.E.'], institutions: ['Ministerie van Justitie', 'Ambassade van de Republiek Vardië', 'Office of the President', 'Ministry of Interior', 'Presidentieel Paleis'],
    streets: ['Postbus 20', 'Lindelaan 12', 'Kerkstraat 4', '12 Liberty Street'], greetings: ['Geachte minister', 'Excellentie', 'Geachte heer {surname}', 'Geachte president'], closings: ['Hoogachtend', 'Met vriendelijke groet'],
    targetLabels: ['Schrijf naar:', 'Stuur uw brief naar:', 'Adressen:', 'Aan:', 'Stuur uw appèl naar'], copyLabels: ['Kopie aan:', 'Kopieën aan:', 'Stuur een kopie naar:'], letterLabels: ['Voorbeeldbrief', 'Voorbeeldbrief:'], backgroundLabels: ['Achtergrond', 'Achtergrondinformatie'],
    instructions: ['Kom in actie', 'Schrijf een beleefde brief in het Engels.'], writeTo: ['Schrijf naar', 'Stuur een brief naar'],
    contacts: { email: ['E-mail:', 'email:'], phone: ['Tel.:', 'Telefoon:'], fax: ['Fax:', 'fax'] },
    sentences: ['Op {date} arresteerde de politie {person} in {city}.', 'De familie van {person} weet niet waar hij is.', 'Ik maak mij grote zorgen over {person}, die in {city} gevangen zit.', 'Ik verzoek u {person} onmiddellijk vrij te laten.', 'In {country} worden al jaren mensen bedreigd.', 'President {surname} beloofde een onderzoek.'],
    demands: ['vraag om de vrijlating van {person};', 'Laat {person} vrij'], titlesOfDocuments: ['Vrijheid voor {person}', 'SPOEDACTIE', '{country}: {person} in gevaar'], menus: ['Home', 'Nieuws', 'Doneer', 'Contact', 'Delen'], more: ['Meer informatie: {person}, tel. 020 555{digits}'], notes: ['(blijf proberen)'],
  },
  sv: {
    roles: ['Justitieminister', 'President', 'Statsminister', 'Riksåklagare', 'Ambassadör', 'Utrikesminister', 'Guvernör'], titles: ['President', 'Justitieminister', 'Ambassadör'],
    courtesies: ['Herr', 'Fru', 'Hans Excellens', 'H.E.', 'Mr', 'Dr'], institutions: ['Justitiedepartementet', 'Ministry of Justice', 'Republiken Vardias ambassad', 'Office of the President', 'Presidential Palace'], streets: ['Box 114', 'Lindgatan 12', 'Storgatan 4', '12 Liberty Street'],
    greetings: ['Ers Excellens', 'Bäste minister', 'Bästa ambassadör', 'Bäste herr {surname}'], closings: ['Med vänlig hälsning', 'Högaktningsfullt', 'Vänliga hälsningar'], targetLabels: ['Skriv till:', 'Skicka brev till:', 'Adresser:', 'Till:', 'Vädjanden till:'], copyLabels: ['Kopia till:', 'Kopior till:'],
    letterLabels: ['Brevförslag', 'Exempelbrev:'], backgroundLabels: ['Bakgrund', 'Bakgrundsinformation'], instructions: ['Agera nu', 'Skriv gärna med egna ord på engelska.'], writeTo: ['Skriv till', 'Skicka ett brev till'], contacts: { email: ['E-post:', 'e-post'], phone: ['Telefon:', 'Tel:'], fax: ['Fax:', 'fax'] },
    sentences: ['Den {date} greps {person} av polisen i {city}.', 'Familjen har inte fått veta var {person} hålls.', 'Jag är djupt oroad över {person}, som sitter fängslad i {city}.', 'Jag uppmanar er att frige {person} omedelbart.', 'I {country} har människor hotats i flera år.', 'President {surname} lovade en utredning.'],
    demands: ['uppmana myndigheterna att frige {person};', 'Frige {person} omedelbart'], titlesOfDocuments: ['Frihet för {person}', 'BLIXTAKTION', '{country}: oro för {person}'], menus: ['Hem', 'Nyheter', 'Kontakt', 'Dela', 'Ge en gåva'], more: ['Mer information: {person}, tel 08 555 {digits}'], notes: ['(försök flera gånger)'],
  },
  pl: {
    roles: ['Minister Sprawiedliwości', 'Prezydent Republiki', 'Premier', 'Prokurator Generalny', 'Ambasador', 'Minister Spraw Wewnętrznych'], titles: ['Prezydent', 'Minister', 'Ambasador'],
    courtesies: ['Pan', 'Pani', 'J.E.', 'Sz. P.', 'H.E.'], institutions: ['Ministerstwo Sprawiedliwości', 'Ambasada Republiki Vardii', 'Kancelaria Prezydenta', 'Ministry of Justice', 'Prokuratura Generalna'], streets: ['ul. Lipowa 12', 'al. Wolności 4', 'skr. poczt. 22', '12 Liberty Street'],
    greetings: ['Szanowny Panie Prezydencie', 'Szanowny Panie Ministrze', 'Ekscelencjo', 'Szanowna Pani Ambasador'], closings: ['Z poważaniem', 'Z wyrazami szacunku', 'Łączę wyrazy szacunku'], targetLabels: ['Adres:', 'Napisz do:', 'Adresy:', 'Listy prosimy wysyłać na adres:', 'Do:'], copyLabels: ['Kopia do:', 'Do wiadomości:'],
    letterLabels: ['Wzór listu', 'Tekst apelu:', 'Przykładowy list:'], backgroundLabels: ['Informacje dodatkowe', 'Tło sprawy'], instructions: ['Działaj teraz', 'Prosimy o wysyłanie listów.'], writeTo: ['Napisz do', 'Prosimy pisać do'], contacts: { email: ['E-mail:', 'e-mail'], phone: ['Tel.:', 'Telefon:'], fax: ['Faks:', 'Fax:'] },
    sentences: ['{date} policja zatrzymała w {city} osobę o nazwisku {person}.', 'Rodzina nie wie, gdzie jest {person}.', 'Zwracam się do Pana w sprawie {person}, uwięzionego w {city}.', 'Apeluję o natychmiastowe uwolnienie {person}.', 'W {country} od lat grozi się obrońcom praw człowieka.', 'Prezydent {surname} obiecał śledztwo.'],
    demands: ['wezwij władze do uwolnienia {person};', 'Uwolnić {person} bez warunków'], titlesOfDocuments: ['Wolność dla {person}', 'PILNA AKCJA', '{country}: {person} w niebezpieczeństwie'], menus: ['Strona główna', 'Aktualności', 'Wesprzyj', 'Kontakt', 'Udostępnij'], more: ['Więcej informacji: {person}, tel. 22 555 {digits}'], notes: ['(próbować wielokrotnie)'],
  },
}

export const firstNames: readonly string[] = ['Anna', 'Juan', 'Fatima', 'Wei', 'Sadeq', 'Joseph', 'Maria', 'Luis Fernando', 'Abdülhamit', 'Serdar', 'Nguyen', 'Hikmet Sami', 'Tom', 'Gerald', 'Yeda', 'Ilham', 'Turgut', 'Mahmoud', 'Kevin', 'Rosa', 'Hans', 'Pierre', 'Claire', 'Giulia', 'João', 'Ewa', 'Lars', 'Amina', 'Kofi', 'Bình', 'Aung', 'Oleksandr', 'Nadia', 'Salva', 'Xi', 'HU', 'Abdel Fattah', 'José', 'Ali', 'Zeid', 'Mirugi', 'Sheikh', 'Roberto', 'Koigi wa', 'Vicente', 'Cui', 'Jorge Iván']
export const lastNames: readonly string[] = ['Ejemplo', 'Lindqvist', 'al-Nasseri', 'bin Khalid', 'Kabange', 'Larijan', 'Vidal Otero', 'Gül', 'Kiliç', 'Özdal', 'van der Berg', 'von Lindow', 'Ridgeway', 'Garret', 'Aliyar', 'Rudge MP', 'Velasco', 'Blinkhorn', 'McCall', 'de la Torre', 'El-Sayed', 'dos Santos', 'Nowicka', 'O’Donovan', 'Sánchez Cordero', 'Dubois', 'arap Momo', 'ibn Saud', 'Tian', 'JINTAO', 'Wamwere', 'Sepúlveda', 'Crusio', 'Nguyen', 'Lukashin', 'Mbeke', 'Thura', 'Ahmadi-Nur', 'Quesada', 'Rossi', 'Blanc', 'Hernández Alvarado', 'Yong-fu', 'Al Ittihad', 'Ben Youssef']
export const cities: readonly string[] = ['Vardagrad', 'Lindow', 'San Robledo', 'Qasr Nur', 'Ankarah', 'Bogotilla', 'Hartwell', 'Kivu Town', 'Tehrun', 'Port Mare', 'Nueva Roca', 'Baku-Nord', 'Austinville', 'Kinsha', 'Hanoi Dong', 'Monteverde', 'Bonn', 'Oslo', 'Manila', 'Santa Luz']
export const postcodes: readonly string[] = ['06659', '1150', 'DC 20008', '100017', 'AZ 1066', 'HW1 2CD', 'CP 06030', '70150-900', '00-950', '1000', '110 321', 'ACT 2600', 'TX 78758', 'K1A 0A2', '5300', '', '', '', '13103', '221006']

/** Offices are made of a head and a body: `Head of the Federal Service`. */
export const heads: readonly string[] = ['President', 'Head', 'Chairman', 'Director', 'Commander', 'Secretary General', 'Prosecutor', 'Chief', 'Minister', 'Commissioner', 'Procurator-General', 'Prime Minister', 'Governor', 'Presidente', 'Director General', 'Jefe', 'Président', 'Directeur', 'Präsident', 'Leiter', 'Presidente', 'Chefe', 'Secretary', 'Deputy Head', 'First Secretary', 'Speaker', 'King']
export const bodies: readonly string[] = ['Federal Penitentiary Service', 'Republican Guard', 'Northern League', 'Central Military Commission', "People's Republic of {country}", 'Republic of {country}', 'Islamic Republic', 'Kingdom of {country}', 'Supreme Court', 'National Assembly', '{city} City Public Security Bureau', "{city} City People's Procuratorate", 'Autonomous Regional Government', 'State of {city}', 'Board of Pardons and Paroles', 'Human Rights Council', 'Foreign Affairs', 'National Security', 'Interior and Justice', 'Security and Public Order', 'United Emirates', 'Armed Forces', 'Prison Administration', '{city} Province', 'Republik {country}', 'República', 'Estado de {city}', 'Nación', 'Policía Nacional', 'Assemblée nationale', 'Parlement', 'Gefängnisverwaltung', 'FUNAX', 'INCRUZ', 'Casa Civil', 'Democratic Republic of {country}']
