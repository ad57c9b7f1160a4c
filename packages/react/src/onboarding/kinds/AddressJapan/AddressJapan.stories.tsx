import { aPostalAddress } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { apiError, noConnection } from '../../../testing/fakeRoute.js'
import { AddressJapan } from './AddressJapan.js'

const parts = ['postal_code', 'state', 'city', 'town', 'line1']
const group = {
  kind: 'address_japan',
  path: 'individual',
  names: parts.flatMap((part) => [`address_kanji.${part}`, `address_kana.${part}`]),
} as const

const individual = {
  address_kanji: {
    postal_code: '1500001',
    state: '東京都',
    city: '渋谷区',
    town: '神宮前1丁目',
    line1: '5-8',
    line2: '',
  },
  address_kana: {
    postal_code: '1500001',
    state: 'トウキョウト',
    city: 'シブヤク',
    town: 'ジングウマエ 1チョウメ',
    line1: '5-8',
    line2: '',
  },
}

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/AddressJapan',
  component: FieldGroupForm,
  args: { kind: AddressJapan, group },
  parameters: { routes: { getJapanesePostalAddress: aPostalAddress() } },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

const type =
  (code: string): NonNullable<Story['play']> =>
  async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /Postal code|郵便番号/ }), code)
  }

export const Empty: Story = {}

export const Given: Story = { args: { values: { individual } } }

export const FilledByPostalCode: Story = { play: type('150-0001') }

/** The chome was typed where the block stands. */
export const ChomeInTheWrongPlace: Story = {
  play: async (context) => {
    await type('150-0001')(context)
    await context.userEvent.type(
      await context.canvas.findByRole('textbox', { name: /^(Block and number|番地・号)$/ }),
      '1-5-8',
    )
  },
}

export const SeveralTowns: Story = {
  parameters: {
    routes: {
      getJapanesePostalAddress: aPostalAddress({
        postal_code: '0100101',
        state: { kanji: '秋田県', kana: 'アキタケン' },
        city: { kanji: '潟上市', kana: 'カタガミシ' },
        town: { kanji: '天王', kana: 'テンノウ' },
        has_chome: false,
        several_towns: true,
        towns: [
          { kanji: '天王追分', kana: 'テンノウオイワケ' },
          { kanji: '天王長沼', kana: 'テンノウナガヌマ' },
        ],
      }),
    },
  },
  play: type('010-0101'),
}

export const UnknownPostalCode: Story = {
  parameters: {
    routes: { getJapanesePostalAddress: apiError('resource_missing_error', { code: 'postal_code_unknown' }) },
  },
  play: type('999-9999'),
}

export const ConnectionLost: Story = {
  parameters: { routes: { getJapanesePostalAddress: noConnection } },
  play: type('150-0001'),
}

export const KanaBeingEdited: Story = {
  args: { values: { individual } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Edit the address|住所のフリガナ/ }))
  },
}

/** Nobody said how the town is read: the panel opens where it is missing. */
export const ReadingMissing: Story = {
  args: {
    values: {
      individual: { address_kanji: { ...individual.address_kanji, town: '名もない町', line2: 'さくら荘101' } },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
  },
}

export const OfACompany: Story = {
  args: { group: { ...group, path: 'company', party: 'company' }, values: { company: individual } },
}
