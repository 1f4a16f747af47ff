// Written by `npm run words` from words/en/printing.json. Do not edit.

export type PrintingMessages = {
  readonly printing: {
    readonly title: string
    readonly text: string
    readonly printer: string
    readonly unnamed: string
    readonly newPrinter: string
    readonly newPrinterHint: string
    readonly add: string
    readonly remove: string
    readonly stock: string
    readonly stockDetail: (values: { readonly labels: number; readonly paper: 'a4' | 'letter' }) => string
    readonly sheet: (values: { readonly stock: string }) => string
    readonly step1: string
    readonly step1Text: string
    readonly save: string
    readonly step2: string
    readonly step2Text: string
    readonly scale: (values: { readonly across: number; readonly down: number }) => string
    readonly step: (values: { readonly step: number }) => string
    readonly step3: string
    readonly across: string
    readonly down: string
    readonly drift: string
    readonly step4: string
    readonly checked: (values: { readonly day: string }) => string
    readonly notChecked: string
    readonly keep: string
    readonly saved: (values: { readonly name: string }) => string
    readonly removed: (values: { readonly name: string }) => string
    readonly sheetSaved: string
    readonly nameTaken: string
  }
  readonly print: {
    readonly test: string
    readonly testOf: (values: { readonly name: string }) => string
    readonly dialog: string
    readonly dialogDetail: (values: { readonly name: string }) => string
    readonly program: (values: { readonly name: string }) => string
    readonly programDetail: string
    readonly envelopeFileName: (values: { readonly envelope: string }) => string
    readonly envelopeTitle: (values: { readonly envelope: string }) => string
    readonly envelopeLines: string
  }
  readonly stocks: {
    readonly title: string
    readonly text: string
    readonly none: string
    readonly add: string
    readonly change: string
    readonly changeOf: (values: { readonly name: string }) => string
    readonly remove: string
    readonly removeOf: (values: { readonly name: string }) => string
    readonly added: (values: { readonly name: string }) => string
    readonly removed: (values: { readonly name: string }) => string
    readonly addTitle: string
    readonly changeTitle: (values: { readonly name: string }) => string
    readonly cancel: string
    readonly save: string
    readonly unit: string
    readonly units: {
      readonly mm: string
      readonly in: string
    }
    readonly picture: string
    readonly noPicture: string
    readonly fields: {
      readonly name: string
      readonly paper: string
      readonly unit: string
      readonly columns: string
      readonly rows: string
      readonly width: string
      readonly height: string
      readonly left: string
      readonly top: string
      readonly pitchX: string
      readonly pitchY: string
    }
    readonly nameHint: string
    readonly pitchHint: string
    readonly problems: {
      readonly 'no-name': string
      readonly 'name-long': (values: { readonly max: string }) => string
      readonly 'name-taken': string
      readonly 'not-positive': string
      readonly 'overlap-across': (values: { readonly by: string }) => string
      readonly 'overlap-down': (values: { readonly by: string }) => string
      readonly 'off-right': (values: { readonly by: string }) => string
      readonly 'off-foot': (values: { readonly by: string }) => string
    }
    readonly size: (values: { readonly height: number; readonly width: number }) => string
    readonly sizeInches: (values: { readonly height: number; readonly width: number }) => string
    readonly own: string
    readonly labels: (values: { readonly count: number }) => string
    readonly papers: {
      readonly a4: string
      readonly letter: string
    }
  }
  readonly templates: {
    readonly title: string
    readonly text: string
    readonly add: string
    readonly remove: string
    readonly removeOf: (values: { readonly name: string }) => string
    readonly addedOn: (values: { readonly day: string }) => string
    readonly emptyTitle: string
    readonly emptyText: string
    readonly added: (values: { readonly name: string }) => string
    readonly removed: (values: { readonly name: string }) => string
    readonly placeholders: string
    readonly placeholdersText: string
    readonly copy: string
    readonly copyOf: (values: { readonly words: string }) => string
    readonly copied: string
    readonly meanings: {
      readonly memberName: string
      readonly memberAddress: string
      readonly groupName: string
      readonly groupAddress: string
      readonly date: string
      readonly targetName: string
      readonly targetAddress: string
      readonly salutation: string
      readonly letter: string
      readonly handwriting: string
      readonly closing: string
      readonly signature: string
      readonly code: string
    }
    readonly warnings: {
      readonly 'target-address-missing': string
      readonly 'code-missing': string
      readonly 'page-number': string
    }
  }
  readonly postage: {
    readonly title: string
    readonly text: string
    readonly currency: string
    readonly currencyHint: string
    readonly zones: string
    readonly zonesText: string
    readonly zoneName: string
    readonly zoneCountries: string
    readonly zoneCountriesHint: string
    readonly addZone: string
    readonly removeZone: (values: { readonly name: string }) => string
    readonly home: string
    readonly abroad: string
    readonly rates: string
    readonly zone: string
    readonly upTo: string
    readonly price: string
    readonly validFrom: string
    readonly addRate: string
    readonly remove: string
    readonly removeRate: (values: { readonly grams: number; readonly zone: string }) => string
    readonly noRates: string
    readonly wrongPrice: string
    readonly wrongDay: string
    readonly noZoneName: string
    readonly save: string
    readonly saved: string
  }
}
