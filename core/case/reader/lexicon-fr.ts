import type { Lexicon } from './lexicon-types.ts'

export const french: Lexicon = {
  language: 'fr',
  labels: {
    urgentAction: ['action urgente', 'appel urgent'],
    title: ['titre'],
    index: ['index', "numero d'index"],
    issueDate: ['date', 'date de publication'],
    summary: ['resume'],
    action: ["passez a l'action", 'agissez', 'agir', 'ce que vous pouvez faire'],
    demands: ['action recommandee', 'ecrivez'],
    targets: ['appels a', 'envoyez vos appels a', 'adresses', 'destinataires', 'ecrivez a', 'veuillez ecrire a', 'coordonnees'],
    copies: ['copies a', 'copie a', 'copies', 'copie', 'avec copie a', 'et copies a', 'copie de cette lettre a'],
    letter: ['modele de lettre', 'lettre type', 'exemple de lettre', 'proposition de lettre'],
    background: ["complement d'information", "informations complementaires", 'informations generales', 'contexte', 'complements d\'information'],
    language: [
      'langue(s) a privilegier pour les appels aux destinataires', 'langues a privilegier', 'langue a privilegier',
      'langues a privilegier pour les appels aux destinataires', 'langue(s) a privilegier', 'langue preferee',
    ],
    deadline: [
      "merci d'agir dans les plus brefs delais, avant le", "merci d'agir dans les plus brefs delais avant le",
      "merci d'agir dans les plus brefs delais", 'date limite', 'avant le', "merci d'agir avant le",
    ],
    people: ['prenom, nom et pronom a utiliser', 'nom et pronom a utiliser', 'prenom, nom et pronom', 'nom et pronom', 'nom', 'noms'],
    previous: ["lien vers l'au precedente", 'lien vers la precedente au', "liens vers les au precedentes"],
    other: ['homme/femme', 'genre h/f', 'objet'],
    instruction: [ 'faire un don', 'partager'],
  },
  openings: {
    action: ["passez a l'action : envoyez", "passez a l'action: envoyez"],
    demands: ['veuillez ecrire immediatement', 'ecrivez immediatement'],
    targets: ['veuillez envoyer vos appels avant le', 'envoyez vos appels avant le', "veuillez envoyer vos appels d'ici"],
    ownLanguage: ['vous pouvez egalement ecrire dans votre propre langue', 'vous pouvez aussi ecrire dans votre propre langue'],
    instruction: [
      'veuillez egalement adresser des copies aux representants diplomatiques', 'envoyez aussi des copies aux representants diplomatiques',
      'verifiez aupres de votre section', "vous pourrez consulter votre section", 'au-dela de cette date',
      'aller au contenu',
    ],
  },
  contacts: {
    email: ['courriel', 'courriels', 'adresse electronique', 'mel'],
    phone: ['telephone', 'tel'],
    fax: ['telecopie', 'fax'],
    form: ['formulaire de contact', 'formulaire en ligne', 'formulaire'],
    salutation: ["formule d'appel"],
    other: ['site web', 'site internet'],
  },
  greetings: [
    'monsieur', 'madame', 'messieurs', 'mesdames', 'excellence', 'votre excellence', 'cher', 'chere', 'votre majeste', 'majeste', 'sire',
  ],
  closings: [
    'veuillez agreer', 'je vous prie', "veuillez croire", 'cordialement', 'respectueusement', 'avec mes salutations',
    'recevez', "dans l'attente", 'salutations distinguees', 'je vous prie d\'agreer',
  ],
  appeals: [
    'je vous demande', 'je vous prie', 'je vous exhorte',
    'nous vous demandons', 'je vous ecris', 'je vous appelle a', 'je sollicite',
  ],
  months: [
    'janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre',
  ],
  roles: [
    'president', 'presidente', 'ministre', 'ambassadeur', 'ambassadrice', 'directeur', 'directrice', 'gouverneur', 'gouverneure',
    'procureur', 'procureure', 'garde', 'chef', 'secretaire', 'maire', 'roi', 'prefet', 'prefete', 'commissaire', 'commandant', 'premier',
  ],
  institutions: [
    'ambassade', 'ministere', 'bureau', 'palais', 'gouvernement', 'secretariat', 'departement', 'cabinet', 'tribunal', 'presidence',
    'cour', 'conseil', 'direction', 'consulat', 'republique', 'royaume', 'primature', 'prison', 'prefecture', 'parquet', 'hotel',
  ],
  streets: ['rue', 'avenue', 'boulevard', 'place', 'bp', 'b.p', 'cedex', 'quai', 'route', 'cite', 'immeuble', 'etage'],
  courtesies: ['m', 'mme', 'monsieur', 'madame', 'me', 'maitre', 'general', 'colonel', 'son', 'sa', 'excellence', 's.e', 's.e.m', 'sem', 'le', 'la'],
  deadlineWords: ['avant le', "jusqu'au", "d'ici le", "d'ici au", 'date limite'],
  laterIssue: ['informations complementaires sur', 'action complementaire', 'mise a jour', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'],
  outcome: ['bonne nouvelle', 'bonnes nouvelles', 'aucune action complementaire', 'aucune autre action', 'cloture'],
  notes: ['veuillez', 'merci de', 'si '],
  commonWords: ['le', 'la', 'les', 'des', 'et', 'que', 'est', 'dans', 'pour', 'une', 'du', 'vous', 'je', 'qui', 'de', 'en', 'un', 'au', 'par', 'sur', 'ce', 'pas', 'sont'],
}
