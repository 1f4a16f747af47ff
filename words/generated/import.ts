// Written by `npm run words` from words/en/import.json. Do not edit.

export type ImportMessages = {
  readonly addTitle: string
  readonly addText: string
  readonly openFile: string
  readonly openHint: (values: { readonly formats: string }) => string
  readonly dropHere: string
  readonly waiting: (values: { readonly count: number }) => string
  readonly paste: string
  readonly readText: string
  readonly reading: string
  readonly encodingTitle: string
  readonly encodingText: string
  readonly readAs: (values: { readonly code: string }) => string
  readonly readAsNamed: (values: { readonly code: string; readonly name: string }) => string
  readonly alphabets: {
    readonly 'utf-8': string
    readonly 'utf-16le': string
    readonly 'utf-16be': string
    readonly 'windows-1252': string
    readonly 'iso-8859-1': string
    readonly 'iso-8859-15': string
    readonly macintosh: string
    readonly 'windows-1250': string
    readonly 'iso-8859-2': string
    readonly 'windows-1251': string
    readonly 'iso-8859-5': string
    readonly 'koi8-r': string
    readonly 'koi8-u': string
    readonly 'windows-1253': string
    readonly 'iso-8859-7': string
    readonly 'windows-1254': string
    readonly 'iso-8859-9': string
    readonly 'windows-1255': string
    readonly 'iso-8859-8': string
    readonly 'windows-1256': string
    readonly 'iso-8859-6': string
    readonly 'windows-1257': string
    readonly 'windows-1258': string
    readonly 'windows-874': string
    readonly big5: string
    readonly gb18030: string
    readonly gbk: string
    readonly 'euc-kr': string
    readonly 'euc-jp': string
    readonly shift_jis: string
    readonly 'iso-2022-jp': string
  }
  readonly title: string
  readonly keptAsItIs: (values: { readonly fileName: string; readonly pages: number }) => string
  readonly pastedText: string
  readonly keep: string
  readonly keeping: string
  readonly addTo: (values: { readonly name: string }) => string
  readonly notNow: string
  readonly legend: string
  readonly legendRead: string
  readonly legendCheck: string
  readonly legendUnread: string
  readonly countRead: (values: { readonly count: number }) => string
  readonly countCheck: (values: { readonly count: number }) => string
  readonly countChanges: (values: { readonly count: number }) => string
  readonly noPerson: string
  readonly countUnread: (values: { readonly count: number }) => string
  readonly nextToCheck: string
  readonly nextTip: string
  readonly nextUnread: string
  readonly countLeft: (values: { readonly count: number }) => string
  readonly allChecked: string
  readonly source: string
  readonly sourceHint: string
  readonly sourceView: string
  readonly page: string
  readonly text: string
  readonly pageOf: (values: { readonly count: number; readonly page: number }) => string
  readonly linesCount: (values: { readonly count: number }) => string
  readonly pageUp: string
  readonly pageDown: string
  readonly pageImage: (values: { readonly page: number }) => string
  readonly drawing: string
  readonly noPages: string
  readonly showDocument: string
  readonly showFields: string
  readonly whichSide: string
  readonly fields: string
  readonly fromLine: (values: { readonly line: number }) => string
  readonly fromPage: (values: { readonly page: number }) => string
  readonly typed: string
  readonly emptied: string
  readonly typedLabel: (values: { readonly place: string; readonly show: string; readonly words: string }) => string
  readonly showSource: (values: { readonly field: string }) => string
  readonly itIsRight: string
  readonly leaveEmpty: string
  readonly typeAnother: string
  readonly itIsComplete: string
  readonly addCountry: (values: { readonly country: string }) => string
  readonly afterWords: (values: { readonly words: string }) => string
  readonly beforeWords: (values: { readonly words: string }) => string
  readonly printedWords: (values: { readonly words: string }) => string
  readonly newTarget: string
  readonly useAs: string
  readonly takeText: (values: { readonly text: string }) => string
  readonly ofNewTarget: string
  readonly used: (values: { readonly field: string }) => string
  readonly noDayInText: string
  readonly gapsTitle: string
  readonly gaps: {
    readonly deadline: string
    readonly targets: string
    readonly letters: string
    readonly uaNumber: string
    readonly title: string
  }
  readonly gapsText: (values: { readonly count: number }) => string
  readonly sections: {
    readonly deadline: string
    readonly case: string
    readonly people: string
    readonly targets: string
    readonly letters: string
    readonly story: string
    readonly more: string
    readonly unread: string
  }
  readonly missing: string
  readonly moreUnread: (values: { readonly shown: number; readonly total: number }) => string
  readonly unreadText: string
  readonly sameTitle: (values: { readonly day: string; readonly name: string }) => string
  readonly sameText: string
  readonly openSame: string
  readonly nothingFound: string
  readonly nothingFoundText: string
  readonly questions: {
    readonly deadlineDates: string
    readonly manyDeadlines: string
    readonly deadlineText: string
    readonly issueDates: string
    readonly numbers: string
    readonly title: string
    readonly country: string
    readonly kind: string
    readonly stillAsks: string
    readonly person: string
    readonly name: string
    readonly role: string
    readonly address: string
    readonly unreadBetween: string
    readonly addressNoCountry: string
    readonly letter: string
    readonly languages: string
    readonly empty: string
    readonly emptyOf: {
      readonly deadline: string
      readonly title: string
      readonly targets: string
      readonly letters: string
      readonly role: string
      readonly postalLines: string
      readonly country: string
      readonly salutation: string
      readonly paragraphs: string
      readonly closing: string
    }
    readonly invalid: string
    readonly greetsOther: string
    readonly greetsAnotherTarget: string
    readonly cutOff: string
    readonly neighbour: string
    readonly otherCountry: string
    readonly block: string
    readonly cut: string
    readonly learned: string
    readonly other: string
  }
  readonly reasons: {
    readonly label: string
    readonly number: string
    readonly list: string
    readonly position: string
    readonly 'office-word': string
    readonly greeting: string
    readonly closing: string
    readonly 'beside-number': string
    readonly 'by-hand': string
    readonly block: string
    readonly cut: string
    readonly neighbour: string
    readonly 'other-country': string
    readonly learned: string
    readonly other: string
  }
  readonly addedTo: (values: { readonly name: string }) => string
  readonly nothingAdded: (values: { readonly name: string }) => string
  readonly kept: (values: { readonly title: string }) => string
  readonly another: string
  readonly placeLabel: (values: { readonly place: string; readonly reason: string; readonly show: string }) => string
  readonly issues: {
    readonly 'no-urgent-action': string
    readonly 'no-title': string
    readonly 'no-ua-number': string
    readonly 'no-targets': string
    readonly 'no-letters': string
    readonly 'no-deadline': string
    readonly 'no-country': string
    readonly 'no-name': string
    readonly 'unsure-day': string
    readonly 'too-long': string
  }
  readonly pasteFirst: string
  readonly pieces: {
    readonly what: (values: { readonly text: string }) => string
    readonly label: string
    readonly words: {
      readonly 'new-target': string
      readonly block: string
      readonly name: string
      readonly role: string
      readonly address: string
      readonly contact: string
      readonly 'not-part': string
      readonly join: string
      readonly 'to-before': string
      readonly 'to-after': string
    }
    readonly ofTarget: (values: { readonly name: string; readonly number: number }) => string
    readonly ofNew: string
    readonly other: string
    readonly goToField: string
    readonly undo: string
    readonly withTarget: (values: { readonly number: number; readonly text: string }) => string
    readonly withNone: (values: { readonly text: string }) => string
    readonly nothing: (values: { readonly text: string }) => string
  }
  readonly board: {
    readonly title: string
    readonly text: string
    readonly lines: (values: { readonly name: string; readonly number: number }) => string
    readonly line: (values: { readonly part: string; readonly text: string }) => string
    readonly drag: (values: { readonly text: string }) => string
    readonly newTarget: string
    readonly notPart: string
    readonly join: (values: { readonly one: number; readonly two: number }) => string
    readonly right: (values: { readonly number: number }) => string
  }
  readonly harm: {
    readonly title: string
    readonly order: string
    readonly 'not-arrive': string
    readonly 'wrong-person': string
    readonly 'wrong-office': string
    readonly 'wrong-contact': string
    readonly 'too-late': string
    readonly 'wrong-letter': string
    readonly little: string
    readonly more: (values: { readonly count: number }) => string
    readonly ofTarget: (values: { readonly number: number; readonly part: string }) => string
  }
  readonly cut: {
    readonly title: string
    readonly text: (values: { readonly count: number }) => string
    readonly act: string
  }
  readonly learned: {
    readonly title: (values: { readonly name: string }) => string
    readonly text: string
    readonly act: string
    readonly forget: string
    readonly forgotten: (values: { readonly name: string }) => string
  }
}
