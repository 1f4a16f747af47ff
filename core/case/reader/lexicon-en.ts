import { englishWords } from './lexicon-en-words.ts'
import type { Lexicon } from './lexicon-types.ts'

export const english: Lexicon = {
  language: 'en',
  labels: {
    urgentAction: [
      'urgent action', 'urgent action appeal', 'urgent action update', 'urgent actions', 'urgent appeal', 'urgent action outcome', 'urgent action network', 'urgent action alert',
      'action alert', 'urgent alert', 'action urgent',
    ],
    title: ['urgent action title', 'title'],
    number: ['urgent action type and number', 'urgent action number', 'ua number', 'type and number', 'ua no', 'ua ref', 'reference number'],
    index: ['index number', 'ai index', 'index', 'ai index number', 'amnesty index'],
    issueDate: ['publication date', 'date of issue', 'issue date', 'date published', 'date', 'date of publication', 'published on', 'issued on', 'date issued'],
    summary: ['urgent action summary', 'summary', 'case summary', 'summary of the case'],
    action: [
      'take action', 'take action now', 'what you can do', 'how you can help', 'take action today', 'take urgent action', 'act now', 'what can i do', 'what can you do',
      'how to help', 'how you can take action', 'how to take action', 'ways to help', 'ways to take action',
    ],
    demands: [
      'recommended action', 'further recommended action', 'recommended actions', 'please write', 'requested action', 'actions requested', 'action requested',
      'recommended actions are', 'suggested action', 'suggested actions', 'action required', 'our demands', 'what to write', 'what to say', 'points to include',
      'suggested points', 'key messages', 'talking points', 'please call for', 'please urge', 'further action',
    ],
    targets: [
      'target\'s contact details & "copies to"', "target's contact details", "targets' contact details", 'target contact details', 'contact details', 'appeals to',
      'please send appeals to', 'send appeals to', 'please send a letter to', 'send letters to', 'addresses', 'send to', 'to', 'please send appeals',
      'please send your appeals to', 'send your appeals to', 'send your letters to', 'send your letter to', 'send a letter to', 'send letters and e-mails to',
      'send an appeal to', 'send appeal to', 'address your appeals to', 'address your letter to', 'please address your letters to', 'please address appeals to', 'letters to',
      'address letters to', 'addresses for appeals', 'contact addresses', 'who to write to', 'whom to write to', 'where to write', 'where to send your letter',
      'please write letters to', 'please send letters to', 'please send polite letters to', 'please send courteous letters to', 'send cards to', 'send messages to',
      'please send messages to', 'appeals should be sent to', 'letters should be sent to', 'write letters to',
    ],
    copies: [
      'and copies to', 'copies to', 'copy to', 'with copies to', 'with a copy to', 'please send copies to', 'copy of this letter to', 'cc', 'please send a copy to',
      'please send copies of your letter to', 'send copies to', 'send a copy to', 'send a copy of your letter to', 'copies of letters to', 'copies of appeals to',
      'copies of your letter to', 'copy your letter to', 'please copy to', 'please copy', 'c.c', 'carbon copy to', 'and a copy to', 'with copy to',
    ],
    letter: [
      'sample letter', 'suggested letter', 'urgent action letter', 'model letter', 'template letter', 'letter template', 'sample text', 'sample appeal', 'sample message',
      'sample e-mail', 'sample email', 'sample letter text', 'suggested text', 'suggested message', 'suggested wording', 'draft letter', 'letter text', 'text of the letter',
      'example letter', 'example of a letter', 'your letter', 'form letter', 'petition text', 'proposed letter', 'letter to send', 'sample letter to send',
    ],
    background: [
      'additional information', 'background information', 'background', 'further information', 'detailed information', 'case details', 'case narrative', 'more information',
      'about the case', 'case background', 'case information', 'about this case', 'general background',
    ],
    language: [
      'preferred language to address target', 'preferred languages to address target', 'preferred language to address targets', 'preferred language', 'preferred languages',
      'language to write in', 'languages to write in', 'preferred language for appeals',
    ],
    deadline: [
      'please take action as soon as possible until', 'please take action as soon as possible before', 'please take action as soon as possible by',
      'please take action as soon as possible', 'please take action before', 'please take action by', 'please take action until', 'appeal deadline notice', 'appeal deadline',
      'deadline', 'deadline for appeals', 'take action by', 'action deadline', 'please act before', 'please act by', 'please write by', 'please write before',
      'please write until', 'act by', 'act before', 'respond by', 'reply by', 'take action until', 'expiry date', 'closing date', 'send appeals until', 'send appeals by',
      'valid until', 'letters by',
    ],
    people: [
      'name and pronoun', 'names and pronouns', 'name and preferred pronoun', 'name and prefered pronoun', 'names and preferred pronouns', 'name and pronouns',
      'name of the victim', 'names of the victims', 'name', 'names', 'name and pronoun(s)', 'names of victims', 'individuals at risk', 'people at risk', 'person at risk',
      'individual at risk', 'name(s)', 'name(s) and pronoun(s)',
    ],
    previous: [
      'link to previous ua', 'links to previous ua', 'link to previous uas', 'link to previous urgent action', 'previous ua', 'previous uas', 'link to previous urgent actions',
      'links to previous urgent actions', 'previous urgent action', 'previous urgent actions', 'earlier ua', 'link to the previous ua',
    ],
    instruction: [
      'share', 'page', 'public', 'end', 'external (for general distribution)', 'print this page', 'skip to main content', 'skip to content', 'related content', 'share this',
      'share this page', 'sign up', 'donate', 'donate now', 'read more', 'back to top',
    ],
    other: [
      'gender m/f', 'gender', 'both m/f', 'm/f', 'distr', 'issues', 'from', 're', 'subject', 'sent', 'date of incident', 'alleged perpetrators', 'categories',
      'contact the secretariat', 'to contact us', 'victims m/f',
    ],
  },
  openings: {
    demands: [
      'please write immediately', 'please send telegrams', 'please write in', 'please write letters', 'please write urgently', 'please write as soon as possible',
      'please send letters', 'please send e-mails', 'please send emails', 'please send faxes', 'please send politely worded', 'please send courteous', 'please write polite',
      'please write courteous', 'write immediately',
    ],
    targets: [
      'please send appeals before', 'please send appeals by', 'send appeals before', 'contact these', 'please write to', 'write to', 'please send your letter to',
      'please write politely to', 'please send appeals to', 'please send your appeals before', 'please send your appeals to',
    ],
    copies: [
      'and copies to', 'please also send copies to', 'please send copies of your appeals to', 'please send copies of appeals to', 'please send a copy of your letter to',
    ],
    ownLanguage: [
      'you can also write in your own language', 'you may also write in your own language', 'you can also write in your language', 'you can write in your own language',
      'you may write in your own language', 'appeals may be written in your own language', 'write in english or your own language',
    ],
    deadline: ['please send your letters before', 'please send your letters by', 'please send letters before', 'please send letters by'],
    instruction: [
      'diplomatic representatives', 'also send copies to diplomatic representatives', 'please also send copies to diplomatic representatives',
      'copies to diplomatic representatives', 'and to diplomatic representatives', 'and, if possible, to diplomatic representatives', 'please insert local diplomatic addresses',
      'please check with the amnesty office', 'please check with your section office', 'check with your section office', 'please check with the international secretariat',
      'check with the international secretariat', 'please send appeals immediately', 'write a letter in your own words', 'please write in your own words',
      'write in your own words', 'write a letter, send an email', 'click here', 'no further action is requested', 'no further action is needed',
      'write an appeal in your own words', 'read the full urgent action', 'get inspired', 'read tips', 'contact us', 'either send a short email',
      'or fill out this short online form', 'for the full urgent action', 'please let us know if you took action', 'please let us know if you take action',
      'this is the first update', 'this is the second update', 'this is the third update', 'paper reprints authorised', '[sections to add when relevant]',
      'please send copies to the diplomatic representatives', 'please send a copy to the embassy', 'check with your national section', 'please check with your group',
      'if you receive a reply', 'should you receive a reply', 'please forward any reply', 'please do not send letters after', 'please do not write after',
      'please do not send appeals after', 'copies of your letter may be sent to the embassy', 'forward this', 'unsubscribe', 'no further action is required',
      'no further action is necessary', 'no further appeals are needed', 'no further appeals are required', 'no further appeals are requested',
    ],
    report: ['please let us know'],
  },
  contacts: {
    email: [
      'email address', 'email', 'e-mail', 'emails', 'e-mails', 'mail', 'email addresses', 'e-mail address', 'e-mail addresses', 'e mail', 'courriel', 'electronic mail',
    ],
    phone: [
      'telephone', 'phone', 'tel', 'mobile', 'switchboard', 'telephones', 'phones', 'phone no', 'telephone no', 'tel no', 'ph', 'mob', 'cell', 'cell phone', 'cellphone',
      'mobile phone', 'landline', 'hotline', 'tel/mobile', 'main phone',
    ],
    fax: ['faxes', 'fax', 'facsimile', 'facsimile no', 'fax no', 'fax number', 'telefax', 'telefacsimile'],
    twitter: ['twitter/x', 'x (formerly twitter)', 'x/twitter', 'twitter', 'x', 'twitter handle', 'tweet', 'tweets'],
    instagram: ['instagram', 'ig', 'insta', 'instagram handle'],
    facebook: ['facebook', 'fb', 'facebook page'],
    form: [
      'email via website', 'e-mail via website', 'via website', 'online contact form', 'contact form', 'online form', 'web form', 'webform', 'contact', 'email form',
      'e-mail form', 'online contact', 'web contact form', 'webmail form', 'website form', 'contact page', 'online message form', 'message form', 'website contact form',
      'comment form', 'feedback form',
    ],
    salutation: ['salutation', 'salutations', 'form of address', 'formal salutation', 'address as'],
    other: [
      'telegrams', 'telegram', 'telex', 'telexes', 'website', 'whatsapp', 'linkedin', 'youtube', 'websites', 'web', 'web site', 'home page', 'homepage', 'telegram channel',
      'tiktok', 'bluesky', 'skype',
    ],
  },
  greetings: [
    'dear', 'your excellency', 'your majesty', 'your royal highness', 'your highness', 'your eminence', 'your honor', 'your honour', 'your worship', 'your holiness',
    'excellency', 'excellencies', 'honorable', 'honourable', 'to whom it may concern', 'mr president', 'mr. president', 'madam president', 'sir', 'sirs', 'madam', 'dear sir',
    'dear sirs', 'your beatitude', 'your serene highness', 'your imperial majesty', 'your lordship', 'my lord', 'mr chairman', 'mr. chairman', 'madam chair', 'madame president',
    'mr ambassador', 'mr. ambassador', 'madam ambassador', 'mr minister', 'mr. minister', 'madam minister', 'madam secretary', 'mr secretary', 'mr. secretary', 'most reverend',
    'gentlemen', 'hon. minister',
  ],
  closings: [
    'yours sincerely', 'yours faithfully', 'yours respectfully', 'yours truly', 'yours very sincerely', 'sincerely yours', 'respectfully yours', 'sincerely', 'respectfully',
    'faithfully', 'with respect', 'kind regards', 'best regards', 'regards', 'yours', 'yours very truly', 'yours most sincerely', 'very truly yours', 'very sincerely yours',
    'faithfully yours', 'most sincerely', 'most respectfully', 'with kind regards', 'with best regards', 'with warm regards', 'with kindest regards', 'kindest regards',
    'warm regards', 'warmest regards', 'best wishes', 'with best wishes', 'with all best wishes', 'with great respect', 'with deep respect', 'with much respect',
    'with sincere regards', 'with respectful regards', 'respectful regards', 'sincere regards', 'cordially', 'cordially yours', 'yours cordially', 'in solidarity',
    'respectfully submitted', 'yours in hope', 'yours in solidarity', 'yours in peace', 'sincerely and respectfully', 'high regards',
  ],
  appeals: [
    'i urge you', 'i call on you', 'i ask you', 'i appeal to you', 'we urge you', 'we ask your', 'we ask you', 'we ask that you', 'we call on you', 'we respectfully',
    'i respectfully', 'i am writing to you', 'i write to you', 'we urge your', 'i urge your', 'we are writing to you', 'i request you', 'i therefore urge', 'i therefore ask',
    'i call upon you', 'we call upon you', 'i call on your', 'we call on your', 'i call upon your', 'i am calling on you', 'we are calling on you', 'i ask your',
    'i ask that you', 'i request that you', 'we request you', 'we request that you', 'i request your', 'i implore you', 'we implore you', 'i beg you', 'i beseech you',
    'i plead with you', 'i am appealing to you', 'we appeal to you', 'i appeal to your', 'we appeal to your', 'i strongly urge', 'we strongly urge', 'i urge the', 'we urge the',
    'i am asking you', 'we are asking you', 'i am urging you', 'i wish to express', 'i would like to express', 'i would ask you', 'i would urge you', 'i kindly ask',
    'i kindly request', 'i am deeply concerned', 'i am concerned', 'i am extremely concerned', 'we are deeply concerned', 'i am writing to express', 'we are writing to express',
    'i write to express', 'i am writing to urge', 'i am writing to ask', 'please ensure', 'i respectfully urge', 'we respectfully urge', 'i respectfully request',
    'i respectfully ask', 'i respectfully call', 'i demand that you',
  ],
  ...englishWords,
}
