import { fold } from '../text/fold.ts'
import type { MemberColumn } from './import-types.ts'

/** Headings of columns in lists, in several languages; in lower case without accents. */
const synonyms: Readonly<Record<MemberColumn, readonly string[]>> = {
  'name': ['name', 'nev', 'teljes nev', 'imie i nazwisko', 'jmeno a prijmeni', 'ime i prezime', 'ad soyad', 'имя', 'фио', 'full name', 'names', 'member', 'member name', 'nombre completo', 'nom complet', 'vollstandiger name', 'nome completo', 'naam'],
  'given-name': ['first name', 'given name', 'forename', 'firstname', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam', 'fornamn'],
  'family-name': ['last name', 'family name', 'surname', 'lastname', 'nachname', 'familienname', 'nom', 'nom de famille', 'apellido', 'apellidos', 'cognome', 'achternaam', 'efternamn', 'sobrenome'],
  'address': ['address', 'address 1', 'address 2', 'address 3', 'address1', 'address2', 'address3', 'address line', 'address line 1', 'address line 2', 'address line 3', 'street 1', 'street 2', 'street line 1', 'street line 2', 'street address 2', 'mailing address', 'home address', 'apartment', 'apt', 'flat', 'unit', 'suburb', 'district', 'c/o', 'care of', 'adresszusatz', 'strassenname', 'adresse 1', 'adresse 2', 'complement', 'complement d’adresse', 'utca', 'cim', 'ulica', 'adresa', 'adresi', 'улица', 'адрес', 'city state zip', 'city, state, zip', 'city, state zip', 'plz ort', 'plz/ort', 'plz, ort', 'town and postcode', 'street and number', 'strasse und nr', 'strasse und hausnummer', 'street', 'street address', 'postal address', 'strasse', 'straße', 'adresse', 'anschrift', 'rue', 'direccion', 'calle', 'indirizzo', 'adres', 'adress', 'endereco'],
  'town': ['town', 'post town', 'city/town', 'town/city', 'varos', 'miasto', 'mesto', 'grad', 'sehir', 'город', 'city', 'place', 'ort', 'stadt', 'wohnort', 'ville', 'ciudad', 'localidad', 'citta', 'plaats', 'cidade', 'stad'],
  'postcode': ['postcode', 'post/zip code', 'zip/postal code', 'postal/zip code', 'iranyitoszam', 'kod pocztowy', 'psc', 'postanski broj', 'posta kodu', 'индекс', 'eircode', 'pin code', 'cep', 'postnummer', 'post code', 'postal code', 'zip', 'zip code', 'plz', 'postleitzahl', 'code postal', 'codigo postal', 'cap'],
  'email': ['email', 'e-mail', 'mail address', 'mailadresse', 'emailadresse', 'adresse e-mail', 'adresse mail', 'email adresse', 'mail', 'email address', 'e-mail address', 'courriel', 'correo', 'correo electronico', 'e-mail-adresse'],
  'phone': ['phone', 'home phone', 'work phone', 'phone 1', 'phone 2', 'telephone 1', 'telephone 2', 'home telephone', 'telefon privat', 'telefonszam', 'телефон', 'telephone', 'mobile', 'mobile phone', 'cell', 'cell phone', 'mobil', 'mobiltelefon', 'telefonnummer', 'portable', 'celular', 'cellulare', 'tel', 'telefon', 'handy', 'telefono', 'telephone number', 'phone number', 'telefoon', 'movil'],
  'house-number': ['house number', 'house no', 'house nr', 'house', 'street number', 'street no', 'building number', 'hausnummer', 'hausnr', 'haus nr', 'haus-nr', 'hnr', 'huisnummer', 'numero civico', 'numero de casa', 'numero de rue', 'hazszam', 'numer domu', 'cislo popisne', 'husnummer', 'gatunummer', 'kapi no', 'дом'],
  'state': ['state', 'province', 'state/province', 'state or province', 'province/state', 'region', 'county', 'state/county', 'county/state', 'bundesland', 'kanton', 'canton', 'provincia', 'estado', 'departamento', 'departement', 'wojewodztwo', 'megye', 'kraj', 'il', 'prefecture', 'область'],
  'country': ['country', 'nation', 'land', 'staat', 'pays', 'pais', 'paese', 'nazione', 'orszag', 'panstwo', 'zeme', 'drzava', 'ulke', 'страна', 'country/region', 'maa'],
  'joined': ['joined', 'joined on', 'date joined', 'join date', 'member since', 'membership since', 'since', 'mitglied seit', 'eintritt', 'eintrittsdatum', 'beitritt', 'membre depuis', 'date d’adhesion', 'adhesion', 'miembro desde', 'fecha de alta', 'socio dal', 'lid sinds', 'medlem sedan', 'tag felvetele', 'belepes'],
  'languages': ['language', 'languages', 'speaks', 'languages spoken', 'spoken languages', 'sprache', 'sprachen', 'langue', 'langues', 'idioma', 'idiomas', 'lingua', 'lingue', 'taal', 'talen', 'sprak'],
  'tags': ['tag', 'tags', 'label', 'labels', 'group', 'groups', 'category', 'categories', 'gruppe', 'gruppen', 'kategorie', 'groupe', 'groupes', 'grupo', 'grupos', 'etiquetas', 'gruppi', 'groep'],
  'likes': ['likes to do', 'interests', 'interest', 'likes', 'can help with', 'interessen', 'centres d’interet', 'intereses', 'interessi', 'interesses'],
  'note': ['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'bemerkung', 'bemerkungen', 'notiz', 'remarques', 'notas', 'nota'],
  'email-news': ['news by e-mail', 'news by email', 'e-mail news', 'email news', 'send me news by e-mail', 'newsletter', 'newsletter by e-mail', 'neuigkeiten per e-mail', 'boletin', 'infolettre', 'lettre d’information'],
  'keep-record': ['keep a record', 'keep record', 'keep a record of what i write', 'record what i write'],
  'post-news': ['news by post', 'newsletter by post', 'post news', 'invitations by post', 'mail by post', 'post erlaubt', 'neuigkeiten per post', 'infolettre par la poste', 'boletin por correo postal'],
  'name-on-letters': ['name on letters', 'print my name on letters', 'name on the letters', 'may print name', 'name auf briefen', 'nom sur les lettres', 'nombre en las cartas', 'nome sulle lettere'],
}

const plain = (heading: string): string => fold(heading.replaceAll(/[_.:*]+/gu, ' '))

const byHeading = new Map(
  (Object.entries(synonyms) as [MemberColumn, readonly string[]][]).flatMap(([column, headings]) =>
    headings.map((heading) => [plain(heading), column] as const)),
)

/** The column that a heading means; null for an unknown heading. */
export const columnOfHeading = (heading: string): MemberColumn | null => byHeading.get(plain(heading)) ?? null
