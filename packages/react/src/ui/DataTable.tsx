import { type ReactNode, useRef } from 'react'
import { classNames } from './classNames.js'
import styles from './DataTable.module.css'
import { Skeleton } from './Skeleton.js'
import { useRowWindow } from './useRowWindow.js'

export interface Column<Row> {
  key: string
  head: string
  /** Share of the width. Never squeezes what must not be cut. */
  width: string
  cell: (row: Row) => ReactNode
  /** Nothing but a badge. */
  badge?: true
  /** Free text that may end in an ellipsis: all of it. */
  cut?: (row: Row) => string | undefined
  /** Where it stands when the table is a list: the second line's start or end. The first and last columns are its first line. */
  narrow?: 'start' | 'end' | 'hidden'
}

export interface DataTableProps<Row> {
  label: string
  columns: readonly [Column<Row>, ...Column<Row>[]]
  /** Left out: not known yet. The header is real, the rows are skeletons. */
  rows?: readonly Row[]
  rowKey: (row: Row) => string
  /** The row whose detail is open. */
  selected?: string | null
  isNew?: (key: string) => boolean
  /** Being fetched again: the rows stay. */
  isRefreshing?: boolean
  onSelect?: (row: Row) => void
}

/**
 * Said aloud because below 560 px the table is laid out as a grid, which some browsers take for "no table any more".
 */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
}

const skeletonRows = ['a', 'b', 'c', 'd']

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, selected, isNew, isRefreshing, onSelect } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const { start, end, rowHeight } = useRowWindow(body, rows?.length ?? 0)
  const [first, ...others] = columns

  return (
    <table
      {...roles.table}
      className={styles.table}
      aria-label={label}
      aria-busy={!rows || isRefreshing || undefined}
      aria-rowcount={rows ? rows.length + 1 : undefined}
    >
      <thead {...roles.group} className={styles.head}>
        <tr {...roles.row} aria-rowindex={1}>
          {columns.map((column) => (
            <th
              {...roles.columnHeader}
              key={column.key}
              scope="col"
              className={styles.headCell}
              style={{ width: column.width }}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group} ref={body} className={classNames(styles.body, isRefreshing && styles.refreshing)}>
        {!rows &&
          skeletonRows.map((key) => (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
            <tr key={key} className={styles.row} aria-hidden="true">
              {columns.map((column) => (
                <td key={column.key} className={classNames(styles.cell, column.narrow && styles[column.narrow])}>
                  <Skeleton />
                </td>
              ))}
            </tr>
          ))}
        {rows && <Gap height={start * rowHeight} />}
        {rows?.slice(start, end).map((row, index) => {
          const key = rowKey(row)
          return (
            <tr
              {...roles.row}
              key={key}
              aria-rowindex={start + index + 2}
              className={classNames(
                styles.row,
                onSelect && styles.choosable,
                key === selected && styles.selected,
                isNew?.(key) && styles.new,
              )}
            >
              <th {...roles.rowHeader} scope="row" className={styles.cell}>
                {onSelect ? (
                  <button type="button" className={styles.open} aria-haspopup="dialog" onClick={() => onSelect(row)}>
                    {first.cell(row)}
                  </button>
                ) : (
                  first.cell(row)
                )}
              </th>
              {others.map((column) => (
                <td
                  {...roles.cell}
                  key={column.key}
                  title={column.cut?.(row)}
                  className={classNames(
                    styles.cell,
                    column.badge && styles.badge,
                    column.cut && styles.cut,
                    column.narrow && styles[column.narrow],
                  )}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          )
        })}
        {rows && <Gap height={(rows.length - end) * rowHeight} />}
      </tbody>
    </table>
  )
}

/** In place of the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
  return <tr aria-hidden="true" className={styles.gap} style={{ height }} />
}
