// Written by `npm run words` from words/en/help.json. Do not edit.

export type HelpMessages = {
  readonly title: string
  readonly topics: string
  readonly find: string
  readonly none: string
  readonly open: string
  readonly next: (values: { readonly title: string }) => string
  readonly print: string
  readonly keysTitle: string
  readonly eveningKeys: string
  readonly eveningKeysHint: string
  readonly key: string
  readonly does: string
  readonly or: string
  readonly to: string
  readonly command: (values: { readonly platform: 'darwin' | 'other' }) => string
  readonly keyNames: {
    readonly shift: string
    readonly alt: string
    readonly left: string
    readonly right: string
    readonly up: string
    readonly down: string
    readonly enter: string
    readonly escape: string
    readonly tab: string
    readonly space: string
    readonly backspace: string
    readonly delete: string
    readonly home: string
    readonly end: string
    readonly pageUp: string
    readonly pageDown: string
    readonly f1: string
    readonly f8: string
    readonly f9: string
    readonly plus: string
    readonly minus: string
  }
  readonly kind: (values: { readonly kind: string }) => string
  readonly pages: {
    readonly everywhere: string
    readonly lists: string
    readonly documents: string
    readonly check: string
    readonly pack: string
    readonly preview: string
    readonly members: string
    readonly plan: string
    readonly people: string
    readonly evening: string
    readonly sheet: string
    readonly projector: string
  }
  readonly keys: {
    readonly search: string
    readonly pageSearch: string
    readonly undo: string
    readonly redo: string
    readonly back: string
    readonly close: string
    readonly larger: string
    readonly smaller: string
    readonly actualSize: string
    readonly help: string
    readonly lock: string
    readonly hide: string
    readonly quit: string
    readonly move: string
    readonly open: string
    readonly select: string
    readonly number: string
    readonly nextDocument: string
    readonly removeDocument: string
    readonly nextQuestion: string
    readonly lines: string
    readonly linesFar: string
    readonly linesEnds: string
    readonly moreLines: string
    readonly oneMoreLine: string
    readonly linesWords: string
    readonly useLines: string
    readonly pieceNewTarget: string
    readonly pieceBlock: string
    readonly pieceName: string
    readonly pieceRole: string
    readonly pieceAddress: string
    readonly pieceContact: string
    readonly pieceNotPart: string
    readonly pieceJoin: string
    readonly pieceToTarget: string
    readonly pieceToNumber: string
    readonly lineOut: string
    readonly makePack: string
    readonly turn: string
    readonly ends: string
    readonly saveAndAdd: string
    readonly nextPerson: string
    readonly moveCase: string
    readonly match: string
    readonly takeMatch: string
    readonly newGuest: string
    readonly letter: string
    readonly card: string
    readonly ten: string
    readonly noName: string
    readonly nameMatch: string
    readonly sheetColumn: string
    readonly sheetCell: string
    readonly sheetEnds: string
    readonly sheetTargets: string
    readonly sheetBack: string
    readonly closeRoom: string
  }
  readonly evening: {
    readonly undo: string
    readonly name: string
    readonly names: string
    readonly projector: string
    readonly group: string
    readonly pile: string
    readonly code: string
    readonly before: string
    readonly after: string
    readonly escape: string
    readonly enter: string
    readonly tab: string
  }
  readonly groups: {
    readonly first: string
    readonly people: string
    readonly safety: string
    readonly reference: string
  }
  readonly topic: {
    readonly practise: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly add: {
          readonly title: string
          readonly text: string
        }
        readonly do: {
          readonly title: string
          readonly text: string
        }
        readonly remove: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly case: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly open: {
          readonly title: string
          readonly text: string
        }
        readonly check: {
          readonly title: string
          readonly text: string
        }
        readonly keep: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly check: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly next: {
          readonly title: string
          readonly text: string
        }
        readonly answer: {
          readonly title: string
          readonly text: string
        }
        readonly update: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly pack: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly choose: {
          readonly title: string
          readonly text: string
        }
        readonly look: {
          readonly title: string
          readonly text: string
        }
        readonly make: {
          readonly title: string
          readonly text: string
        }
        readonly print: {
          readonly title: string
          readonly text: string
        }
        readonly post: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly event: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly add: {
          readonly title: string
          readonly text: string
        }
        readonly cases: {
          readonly title: string
          readonly text: string
        }
        readonly pack: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly evening: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly start: {
          readonly title: string
          readonly text: string
        }
        readonly count: {
          readonly title: string
          readonly text: string
        }
        readonly name: {
          readonly title: string
          readonly text: string
        }
        readonly pile: {
          readonly title: string
          readonly text: string
        }
        readonly undo: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly people: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly name: {
          readonly title: string
          readonly text: string
        }
        readonly guest: {
          readonly title: string
          readonly text: string
        }
        readonly numbers: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly tally: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly open: {
          readonly title: string
          readonly text: string
        }
        readonly alone: {
          readonly title: string
          readonly text: string
        }
        readonly type: {
          readonly title: string
          readonly text: string
        }
        readonly targets: {
          readonly title: string
          readonly text: string
        }
        readonly total: {
          readonly title: string
          readonly text: string
        }
        readonly correct: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly post: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly record: {
          readonly title: string
          readonly text: string
        }
        readonly post: {
          readonly title: string
          readonly text: string
        }
        readonly many: {
          readonly title: string
          readonly text: string
        }
        readonly correct: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly outlets: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly add: {
          readonly title: string
          readonly text: string
        }
        readonly back: {
          readonly title: string
          readonly text: string
        }
        readonly once: {
          readonly title: string
          readonly text: string
        }
        readonly ask: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly returned: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly find: {
          readonly title: string
          readonly text: string
        }
        readonly warn: {
          readonly title: string
          readonly text: string
        }
        readonly tell: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly report: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly period: {
          readonly title: string
          readonly text: string
        }
        readonly check: {
          readonly title: string
          readonly text: string
        }
        readonly save: {
          readonly title: string
          readonly text: string
        }
        readonly send: {
          readonly title: string
          readonly text: string
        }
        readonly year: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly collate: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly open: {
          readonly title: string
          readonly text: string
        }
        readonly decide: {
          readonly title: string
          readonly text: string
        }
        readonly period: {
          readonly title: string
          readonly text: string
        }
        readonly save: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly consent: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly ask: {
          readonly title: string
          readonly text: string
        }
        readonly no: {
          readonly title: string
          readonly text: string
        }
        readonly copy: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly import: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly columns: {
          readonly title: string
          readonly text: string
        }
        readonly people: {
          readonly title: string
          readonly text: string
        }
        readonly import: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly erase: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly ask: {
          readonly title: string
          readonly text: string
        }
        readonly confirm: {
          readonly title: string
          readonly text: string
        }
        readonly files: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly data: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly draft: {
          readonly title: string
          readonly text: string
        }
        readonly undo: {
          readonly title: string
          readonly text: string
        }
        readonly data: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly backup: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly stick: {
          readonly title: string
          readonly text: string
        }
        readonly restore: {
          readonly title: string
          readonly text: string
        }
        readonly undo: {
          readonly title: string
          readonly text: string
        }
        readonly locked: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly laptops: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly give: {
          readonly title: string
          readonly text: string
        }
        readonly helper: {
          readonly title: string
          readonly text: string
        }
        readonly open: {
          readonly title: string
          readonly text: string
        }
        readonly back: {
          readonly title: string
          readonly text: string
        }
        readonly change: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly keys: {
      readonly title: string
      readonly lead: string
    }
    readonly officeCases: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly open: {
          readonly title: string
          readonly text: string
        }
        readonly compare: {
          readonly title: string
          readonly text: string
        }
        readonly look: {
          readonly title: string
          readonly text: string
        }
        readonly keep: {
          readonly title: string
          readonly text: string
        }
        readonly make: {
          readonly title: string
          readonly text: string
        }
      }
    }
    readonly passphrase: {
      readonly title: string
      readonly lead: string
      readonly steps: {
        readonly set: {
          readonly title: string
          readonly text: string
        }
        readonly lock: {
          readonly title: string
          readonly text: string
        }
        readonly alone: {
          readonly title: string
          readonly text: string
        }
        readonly made: {
          readonly title: string
          readonly text: string
        }
        readonly hide: {
          readonly title: string
          readonly text: string
        }
        readonly forgotten: {
          readonly title: string
          readonly text: string
        }
      }
    }
  }
}
