import type { StockId } from '../core/ids.ts'
import type { OwnStock } from '../core/pack/own-stock.ts'
import type { Paper } from '../core/pack/paper.ts'
import { change, changeOne, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

type Row = {
  readonly id: StockId
  readonly name: string
  readonly paper: Paper
  readonly across: number
  readonly down: number
  readonly width: number
  readonly height: number
  readonly from_left: number
  readonly from_top: number
  readonly pitch_x: number
  readonly pitch_y: number
}

/** The group's own label stocks by name. */
export const listStocks = (db: ReadableDb): readonly OwnStock[] =>
  rowsOf<Row>(db, 'SELECT id, name, paper, across, down, width, height, from_left, from_top, pitch_x, pitch_y FROM label_stocks ORDER BY name COLLATE NOCASE, id')
    .map(({ id, name, paper, across, down, width, height, from_left, from_top, pitch_x, pitch_y }) =>
      ({ id, name, maker: '', paper, columns: across, rows: down, width, height, left: from_left, top: from_top, pitchX: pitch_x, pitchY: pitch_y }))

/** Stores a stock, new or in place of the one with its id. */
export const saveStock = (db: WritableDb, { maker: _maker, ...stock }: OwnStock): void =>
  changeOne(db,
    `INSERT INTO label_stocks (id, name, paper, across, down, width, height, from_left, from_top, pitch_x, pitch_y)
     VALUES (:id, :name, :paper, :columns, :rows, :width, :height, :left, :top, :pitchX, :pitchY)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, paper = excluded.paper, across = excluded.across, down = excluded.down, width = excluded.width,
       height = excluded.height, from_left = excluded.from_left, from_top = excluded.from_top, pitch_x = excluded.pitch_x, pitch_y = excluded.pitch_y`,
    stock)

/** False where there was none. Packs that were made with it keep its measures. */
export const removeStock = (db: WritableDb, id: StockId): boolean => change(db, 'DELETE FROM label_stocks WHERE id = :id', { id }) === 1
