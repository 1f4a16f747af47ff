// Written by `npm run words` from words/en/events.json. Do not edit.

export type EventsMessages = {
  readonly title: string
  readonly plan: string
  readonly find: string
  readonly filter: string
  readonly calendarAll: string
  readonly calendar: string
  readonly filters: {
    readonly all: (values: { readonly count: number }) => string
    readonly 'to-come': (values: { readonly count: number }) => string
    readonly past: (values: { readonly count: number }) => string
  }
  readonly toCome: string
  readonly past: (values: { readonly year: string }) => string
  readonly columns: {
    readonly event: string
    readonly when: string
    readonly cases: string
    readonly people: string
    readonly todo: string
    readonly letters: string
  }
  readonly times: (values: { readonly from: string; readonly to: string }) => string
  readonly inDays: (values: { readonly days: number }) => string
  readonly daysAgo: (values: { readonly days: number }) => string
  readonly noPlace: string
  readonly expected: (values: { readonly count: number }) => string
  readonly came: (values: { readonly count: number }) => string
  readonly newOf: (values: { readonly count: number }) => string
  readonly todo: (values: { readonly count: number; readonly done: number }) => string
  readonly allDone: string
  readonly noTasks: string
  readonly planned: (values: { readonly count: number }) => string
  readonly writtenCount: (values: { readonly count: number }) => string
  readonly openPlan: string
  readonly look: string
  readonly planAgain: string
  readonly openOf: (values: { readonly name: string }) => string
  readonly planAgainOf: (values: { readonly name: string }) => string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly nothingFound: (values: { readonly words: string }) => string
  readonly nothingFoundText: string
  readonly showAll: string
  readonly fields: {
    readonly name: string
    readonly on: string
    readonly startsAt: string
    readonly endsAt: string
    readonly place: string
    readonly people: string
    readonly lettersEach: string
    readonly note: string
    readonly headcount: string
    readonly newcomers: string
    readonly under18: string
  }
  readonly timeHint: string
  readonly lettersEachHint: string
  readonly noteHint: string
  readonly problems: {
    readonly 'no-name': string
    readonly 'not-a-day': string
    readonly 'not-a-time': string
    readonly 'ends-before-start': string
    readonly 'not-positive': string
    readonly 'too-long': string
  }
  readonly addTitle: string
  readonly editTitle: string
  readonly startFrom: string
  readonly fromNothing: string
  readonly fromEvent: (values: { readonly name: string; readonly on: string }) => string
  readonly startFromHint: string
  readonly save: string
  readonly cancel: string
  readonly saved: (values: { readonly name: string }) => string
  readonly added: (values: { readonly name: string }) => string
  readonly change: string
  readonly delete: string
  readonly deleted: (values: { readonly name: string }) => string
  readonly deleteTitle: (values: { readonly name: string }) => string
  readonly deleteText: string
  readonly deleteEntries: (values: { readonly count: number }) => string
  readonly keep: string
  readonly when: (values: { readonly day: string; readonly times: string }) => string
  readonly makePack: string
  readonly backToList: string
  readonly start: string
  readonly goOn: string
  readonly whoCame: string
  readonly cases: string
  readonly addCase: string
  readonly addCaseNone: string
  readonly noCases: string
  readonly case: string
  readonly table: string
  readonly lettersPlanned: string
  readonly lettersWritten: string
  readonly writtenForOthers: (values: { readonly count: number }) => string
  readonly deadline: string
  readonly noDeadline: string
  readonly noTable: string
  readonly tableOf: (values: { readonly name: string }) => string
  readonly beforeDay: (values: { readonly day: string }) => string
  readonly closed: string
  readonly endsBefore: (values: { readonly count: number }) => string
  readonly total: (values: { readonly cases: number; readonly tables: number }) => string
  readonly moveUp: (values: { readonly name: string }) => string
  readonly moveDown: (values: { readonly name: string }) => string
  readonly removeCase: (values: { readonly name: string }) => string
  readonly moveKeys: string
  readonly movedTo: (values: { readonly count: number; readonly name: string; readonly place: number }) => string
  readonly tables: string
  readonly addTable: string
  readonly tableName: string
  readonly removeTable: (values: { readonly name: string }) => string
  readonly add: string
  readonly checklist: string
  readonly taskDone: (values: { readonly count: number; readonly done: number }) => string
  readonly taskDays: (values: { readonly days: number }) => string
  readonly taskBy: (values: { readonly day: string; readonly days: number }) => string
  readonly addTask: string
  readonly taskName: string
  readonly taskDaysBefore: string
  readonly removeTask: (values: { readonly name: string }) => string
  readonly showDone: (values: { readonly count: number }) => string
  readonly hideDone: string
  readonly supplies: string
  readonly suppliesFor: (values: { readonly count: number }) => string
  readonly suppliesNone: string
  readonly what: string
  readonly need: string
  readonly have: string
  readonly buy: (values: { readonly count: number }) => string
  readonly enough: string
  readonly haveOf: (values: { readonly what: string }) => string
  readonly supply: {
    readonly envelopes: string
    readonly 'stamps-abroad': string
    readonly 'stamps-home': string
    readonly paper: string
    readonly pens: string
  }
  readonly who: string
  readonly whoFacts: {
    readonly expected: string
    readonly registered: string
    readonly came: string
  }
  readonly notYet: string
  readonly last: (values: { readonly day: string }) => string
  readonly lastText: (values: { readonly cards: number; readonly isNew: number; readonly letters: number; readonly people: number; readonly total: number }) => string
  readonly openLast: string
  readonly calendarSaved: (values: { readonly count: number }) => string
  readonly moreCases: string
  readonly template: {
    readonly hall: string
    readonly cases: string
    readonly stamps: string
    readonly tell: string
    readonly pack: string
    readonly sheets: string
    readonly laptops: string
    readonly tables: string
    readonly post: string
  }
  readonly mode: {
    readonly title: (values: { readonly name: string }) => string
    readonly leave: string
    readonly namesHidden: string
    readonly namesShown: string
    readonly projector: string
    readonly people: (values: { readonly count: number }) => string
    readonly lettersTonight: (values: { readonly count: number }) => string
    readonly cards: (values: { readonly count: number }) => string
    readonly others: (values: { readonly count: number }) => string
    readonly since: (values: { readonly count: number; readonly time: string }) => string
    readonly nextCall: (values: { readonly time: string }) => string
    readonly lastAtHour: (values: { readonly count: number; readonly yearsAgo: number }) => string
    readonly lastInAll: (values: { readonly count: number; readonly yearsAgo: number }) => string
    readonly atHour: (values: { readonly count: number; readonly time: string }) => string
    readonly milestone: (values: { readonly count: number; readonly time: string }) => string
    readonly case: string
    readonly letters: string
    readonly cardsHead: string
    readonly plusOne: string
    readonly plusTen: string
    readonly plusOf: (values: { readonly count: number; readonly kind: string; readonly name: string }) => string
    readonly fiftyAnd: (values: { readonly count: number }) => string
    readonly pending: (values: { readonly count: number }) => string
    readonly pageOf: (values: { readonly count: number; readonly from: number; readonly to: number }) => string
    readonly pagePrevious: string
    readonly pageNext: string
    readonly who: string
    readonly nameBox: string
    readonly noMatch: string
    readonly addGuest: (values: { readonly name: string }) => string
    readonly guestAdded: (values: { readonly name: string }) => string
    readonly more: string
    readonly refuses: string
    readonly namedFor: (values: { readonly name: string }) => string
    readonly keepsNoRecord: (values: { readonly name: string }) => string
    readonly caseGone: string
    readonly named: string
    readonly shortName: (values: { readonly first: string; readonly letter: string }) => string
    readonly clear: string
    readonly group: string
    readonly pile: string
    readonly code: string
    readonly kind: string
    readonly kindNext: (values: { readonly kind: string }) => string
    readonly cancel: string
    readonly groupTitle: string
    readonly groupCase: string
    readonly groupHow: string
    readonly groupCounts: (values: { readonly count: number }) => string
    readonly pileTitle: string
    readonly pileHow: string
    readonly pileTable: string
    readonly pileNoTable: string
    readonly unusualPile: (values: { readonly what: string }) => string
    readonly unusualGroup: (values: { readonly count: number }) => string
    readonly pileLot: (values: { readonly count: number; readonly planned: number }) => string
    readonly countIt: string
    readonly countPile: (values: { readonly what: string }) => string
    readonly less: string
    readonly moreOne: string
    readonly codeTitle: string
    readonly codeHint: string
    readonly codeGood: (values: { readonly code: string }) => string
    readonly last: string
    readonly none: string
    readonly undo: string
    readonly undoOf: (values: { readonly what: string }) => string
    readonly putBack: string
    readonly putBackOf: (values: { readonly what: string }) => string
    readonly takenBack: string
    readonly signed: (values: { readonly count: number }) => string
    readonly fromTable: (values: { readonly table: string }) => string
    readonly ofCode: (values: { readonly code: string }) => string
    readonly onItsWay: string
    readonly notKept: string
    readonly entryCount: (values: { readonly count: number }) => string
    readonly lost: (values: { readonly count: number }) => string
    readonly lostText: (values: { readonly what: string }) => string
    readonly again: string
    readonly drop: string
    readonly saved: (values: { readonly time: string }) => string
    readonly savedNone: string
    readonly saving: (values: { readonly count: number }) => string
    readonly failed: string
    readonly keys: {
      readonly name: string
      readonly letter: string
      readonly card: string
      readonly ten: string
      readonly group: string
      readonly pile: string
      readonly undo: string
      readonly code: string
      readonly names: string
      readonly space: string
      readonly shift: string
      readonly backspace: string
      readonly enter: string
      readonly esc: string
      readonly namesKey: string
      readonly projector: string
      readonly zero: string
      readonly nine: string
      readonly pileKey: string
      readonly codeKey: string
      readonly tab: string
      readonly to: string
      readonly pageUp: string
      readonly pageDown: string
    }
    readonly empty: string
    readonly emptyText: string
    readonly kept: string
  }
  readonly people: {
    readonly title: string
    readonly meta: (values: { readonly day: string; readonly name: string }) => string
    readonly row: string
    readonly name: string
    readonly registered: string
    readonly came: string
    readonly isNew: string
    readonly remove: (values: { readonly name: string }) => string
    readonly nameOf: (values: { readonly row: number }) => string
    readonly registeredOf: (values: { readonly name: string }) => string
    readonly cameOf: (values: { readonly name: string }) => string
    readonly newOf: (values: { readonly name: string }) => string
    readonly noName: string
    readonly guest: string
    readonly alreadyListed: (values: { readonly name: string; readonly row: number }) => string
    readonly newGuest: (values: { readonly name: string }) => string
    readonly counted: string
    readonly onPaper: string
    readonly difference: (values: { readonly what: string }) => string
    readonly fewer: (values: { readonly count: number }) => string
    readonly more: (values: { readonly count: number }) => string
    readonly same: string
    readonly sheetHint: string
    readonly kept: string
    readonly altEnter: string
    readonly stats: {
      readonly people: string
      readonly registeredCame: string
      readonly notHere: string
      readonly walkIns: string
      readonly isNew: string
      readonly under18: string
    }
    readonly numbers: string
    readonly numbersHint: string
    readonly under18: string
    readonly moreThanPeople: (values: { readonly count: number }) => string
    readonly saveNumbers: string
    readonly saved: string
    readonly inReport: string
  }
  readonly projector: {
    readonly title: string
    readonly letters: (values: { readonly count: number }) => string
    readonly cards: (values: { readonly count: number }) => string
    readonly people: (values: { readonly count: number }) => string
    readonly others: (values: { readonly count: number }) => string
    readonly gone: string
    readonly goneText: string
    readonly first: string
    readonly since: (values: { readonly count: number; readonly time: string }) => string
    readonly milestone: (values: { readonly count: number; readonly time: string }) => string
  }
  readonly writtenAt: string
  readonly cardsWritten: string
  readonly ofThemNotSent: string
  readonly ofThemGivenBack: string
}
