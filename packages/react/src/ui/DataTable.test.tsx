import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { type Column, DataTable } from './DataTable.js'

interface Row {
  id: string
  name: string
}

const columns: [Column<Row>, ...Column<Row>[]] = [
  { key: 'id', head: 'Number', width: '50%', cell: ({ id }) => id },
  { key: 'name', head: 'Name', width: '50%', cell: ({ name }) => name },
]
const rows = (count: number): Row[] => Array.from({ length: count }, (_, n) => ({ id: `n${n}`, name: `row ${n}` }))

const table = (over: Partial<Parameters<typeof DataTable<Row>>[0]> = {}) => (
  <DataTable label="Rows" columns={columns} rowKey={({ id }) => id} {...over} />
)

it('shows a real header over rows that are not known yet', () => {
  render(table())
  expect(screen.getByRole('table', { name: 'Rows' })).toHaveAttribute('aria-busy', 'true')
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Number', 'Name'])
  expect(screen.getAllByRole('row')).toHaveLength(1)
})

it('opens a row from its first cell, by pointer and by keyboard', async () => {
  const onSelect = vi.fn()
  const user = userEvent.setup()
  render(table({ rows: rows(2), onSelect }))
  await user.click(screen.getByRole('button', { name: 'n1' }))
  await user.tab({ shift: true })
  await user.keyboard('{Enter}')
  expect(onSelect.mock.calls).toEqual([[{ id: 'n1', name: 'row 1' }], [{ id: 'n0', name: 'row 0' }]])
})

it('draws ten thousand rows with fewer than four hundred nodes and still says how many there are', () => {
  const { container } = render(table({ rows: rows(10_000), onSelect: () => {} }))
  expect(container.querySelectorAll('*').length).toBeLessThan(400)
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '10001')
  const drawn = screen.getAllByRole('row')
  expect(drawn[1]).toHaveAttribute('aria-rowindex', '2')
  expect(within(drawn[1] as HTMLElement).getByRole('rowheader')).toHaveTextContent('n0')
})

it('keeps the rows while it is refreshed', () => {
  render(table({ rows: rows(1), isRefreshing: true }))
  expect(screen.getByRole('cell', { name: 'row 0' })).toBeInTheDocument()
  expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true')
})
