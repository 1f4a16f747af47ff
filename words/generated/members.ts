// Written by `npm run words` from words/en/members.json. Do not edit.

export type MembersMessages = {
  readonly title: string
  readonly add: string
  readonly importList: string
  readonly find: string
  readonly count: (values: { readonly count: number }) => string
  readonly countOf: (values: { readonly count: number; readonly shown: number }) => string
  readonly columns: {
    readonly name: string
    readonly town: string
    readonly letters: string
    readonly news: string
    readonly record: string
    readonly added: string
  }
  readonly answers: {
    readonly yes: string
    readonly no: string
    readonly 'not-asked': string
  }
  readonly purposes: {
    readonly 'name-on-letters': string
    readonly 'email-news': string
    readonly 'keep-record': string
    readonly 'post-news': string
  }
  readonly fields: {
    readonly name: string
    readonly address: string
    readonly town: string
    readonly email: string
    readonly phone: string
    readonly joined: string
    readonly languages: string
    readonly tags: string
    readonly likes: string
    readonly note: string
  }
  readonly consentEffects: {
    readonly always: (values: { readonly before: string; readonly purpose: string }) => string
    readonly 'if-chosen': (values: { readonly before: string; readonly purpose: string }) => string
    readonly 'ask-again': (values: { readonly purpose: string }) => string
  }
  readonly alsoNo: (values: { readonly before: string; readonly name: string; readonly purpose: string }) => string
  readonly differs: (values: { readonly fields: string }) => string
  readonly evidence: {
    readonly 'same-name': string
    readonly 'similar-name': string
    readonly 'other-name': string
    readonly 'same-email': string
    readonly 'other-email': string
    readonly 'same-phone': string
    readonly 'other-phone': string
    readonly 'same-address': string
    readonly 'other-address': string
    readonly 'same-town': string
    readonly 'other-town': string
  }
  readonly samePerson: {
    readonly title: string
    readonly meta: (values: { readonly count: number; readonly fileName: string; readonly rows: number }) => string
    readonly list: string
    readonly states: {
      readonly open: string
      readonly other: string
      readonly keeps: string
      readonly takes: (values: { readonly count: number }) => string
    }
    readonly state: (values: { readonly row: string; readonly state: string }) => string
    readonly nothing: string
    readonly now: string
    readonly inList: string
    readonly other: string
    readonly takeAll: string
    readonly keepAll: string
    readonly isOther: (values: { readonly name: string }) => string
    readonly open: (values: { readonly count: number }) => string
    readonly nothingYet: string
    readonly next: string
    readonly check: string
    readonly back: string
  }
  readonly result: {
    readonly title: string
    readonly row: string
    readonly did: string
    readonly why: string
    readonly dids: {
      readonly added: string
      readonly changed: string
      readonly nothing: string
      readonly 'left-out': string
      readonly 'not-decided': string
    }
    readonly taken: (values: { readonly fields: string }) => string
    readonly notTaken: (values: { readonly fields: string }) => string
    readonly undo: string
    readonly done: string
  }
  readonly agreedTo: string
  readonly since: (values: { readonly day: string }) => string
  readonly practice: string
  readonly address: string
  readonly town: string
  readonly email: string
  readonly phone: string
  readonly note: string
  readonly notGiven: string
  readonly edit: string
  readonly editOf: (values: { readonly name: string }) => string
  readonly closeSide: string
  readonly detail: string
  readonly printed: string
  readonly notPrinted: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly nothingFound: (values: { readonly words: string }) => string
  readonly nothingFoundText: string
  readonly showAll: string
  readonly addTitle: string
  readonly editTitle: string
  readonly name: string
  readonly nameHint: string
  readonly townHint: string
  readonly addressHint: string
  readonly safetyTitle: string
  readonly safetyText: string
  readonly sender: string
  readonly returnAddress: string
  readonly consentTitle: string
  readonly consentText: string
  readonly optional: string
  readonly noteHint: string
  readonly save: string
  readonly saveAndAdd: string
  readonly saveAndAddKeys: (values: { readonly key: string }) => string
  readonly cancel: string
  readonly added: (values: { readonly name: string }) => string
  readonly saved: (values: { readonly name: string }) => string
  readonly problems: {
    readonly 'no-name': string
    readonly 'not-an-email': string
    readonly 'too-long': string
    readonly 'no-day': string
  }
  readonly checkTitle: string
  readonly checkMeta: (values: { readonly fileName: string; readonly rows: number; readonly separator: string }) => string
  readonly separators: {
    readonly comma: string
    readonly semicolon: string
    readonly tab: string
    readonly bar: string
    readonly sheet: string
    readonly other: string
    readonly cards: string
  }
  readonly newCount: (values: { readonly count: number }) => string
  readonly alreadyHere: string
  readonly leftOut: string
  readonly changed: (values: { readonly count: number }) => string
  readonly toDecide: string
  readonly noWins: string
  readonly consentNone: string
  readonly consentSome: string
  readonly ignored: (values: { readonly headings: string }) => string
  readonly whatHappens: string
  readonly fates: {
    readonly new: string
    readonly changes: string
    readonly 'already-here': string
    readonly 'to-decide': string
    readonly 'left-out': string
  }
  readonly reasons: {
    readonly none: string
    readonly 'empty-row': string
    readonly 'no-name': string
    readonly 'ragged-row': string
    readonly 'same-person': string
    readonly 'likely-person': string
    readonly 'twice-in-list': string
    readonly 'too-long': string
    readonly 'damaged-row': string
    readonly 'damaged-card': string
  }
  readonly rowNumber: (values: { readonly row: number }) => string
  readonly damagedRow: (values: { readonly row: number; readonly text: string }) => string
  readonly nothingYet: string
  readonly noneNew: string
  readonly doImport: (values: { readonly count: number }) => string
  readonly imported: (values: { readonly changed: number; readonly count: number }) => string
  readonly listFailed: string
  readonly another: string
  readonly deletion: {
    readonly action: string
    readonly actionOf: (values: { readonly name: string }) => string
    readonly title: (values: { readonly name: string }) => string
    readonly goes: string
    readonly actions: (values: { readonly count: number }) => string
    readonly noActions: string
    readonly letters: (values: { readonly count: number }) => string
    readonly undo: string
    readonly keep: string
    readonly confirm: string
    readonly done: (values: { readonly name: string }) => string
  }
  readonly filter: {
    readonly label: string
    readonly all: (values: { readonly count: number }) => string
    readonly 'to-ask': (values: { readonly count: number }) => string
    readonly 'to-review': (values: { readonly count: number }) => string
    readonly archived: (values: { readonly count: number }) => string
  }
  readonly more: string
  readonly answering: {
    readonly action: string
    readonly chosen: (values: { readonly count: number }) => string
    readonly chooseNone: string
    readonly title: (values: { readonly count: number }) => string
    readonly close: string
    readonly purpose: string
    readonly answer: string
    readonly way: string
    readonly ways: {
      readonly 'sign-in-sheet': string
      readonly 'in-person': string
      readonly phone: string
      readonly email: string
      readonly paper: string
    }
    readonly on: string
    readonly noDay: string
    readonly inFuture: string
    readonly changes: (values: { readonly count: number }) => string
    readonly same: (values: { readonly count: number }) => string
    readonly saidNo: (values: { readonly count: number }) => string
    readonly askAgain: string
    readonly wasAskedAgain: (values: { readonly name: string }) => string
    readonly save: (values: { readonly answer: string; readonly count: number }) => string
    readonly nobody: string
    readonly nothing: string
    readonly undo: string
    readonly done: (values: { readonly answer: string; readonly count: number }) => string
    readonly doneNo: (values: { readonly count: number }) => string
    readonly question: string
    readonly questionHint: string
    readonly questions: {
      readonly 'name-on-letters': string
      readonly 'email-news': string
      readonly 'keep-record': string
      readonly 'post-news': string
    }
    readonly actionOf: (values: { readonly name: string }) => string
  }
  readonly avoids: string
  readonly wordsHint: string
  readonly tagsHint: string
  readonly likesHint: string
  readonly asked: (values: { readonly question: string }) => string
  readonly earlierAnswer: (values: { readonly answer: string; readonly how: string }) => string
  readonly withdrawnNo: string
  readonly avoidsHint: string
  readonly filterEmpty: {
    readonly all: {
      readonly title: string
      readonly text: string
    }
    readonly 'to-ask': {
      readonly title: string
      readonly text: string
    }
    readonly 'to-review': {
      readonly title: string
      readonly text: string
    }
    readonly archived: {
      readonly title: string
      readonly text: string
    }
  }
  readonly archive: {
    readonly action: string
    readonly chosen: string
    readonly done: (values: { readonly count: number }) => string
    readonly back: string
    readonly backDone: (values: { readonly count: number }) => string
    readonly since: (values: { readonly day: string }) => string
  }
  readonly review: {
    readonly title: string
    readonly text: string
    readonly keep: string
    readonly done: (values: { readonly name: string }) => string
  }
  readonly household: string
}
