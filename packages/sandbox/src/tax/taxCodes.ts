import type Stripe from 'stripe'

/** What a tax code stands for in the sandbox's own calculations. */
export type TaxCategory = 'digital' | 'food' | 'book' | 'newspaper' | 'standard' | 'none'

interface Row {
  code: Stripe.TaxCode
  category: TaxCategory
}

const row = (
  id: string,
  name: string,
  description: string,
  category: TaxCategory = 'standard',
  performance?: 'optional' | 'required',
): Row => ({
  category,
  code: {
    id: `txcd_${id}`,
    object: 'tax_code',
    description,
    name,
    requirements: performance ? { performance_location: performance } : null,
  },
})

/**
 * The common ones: ids and names are Stripe's (https://docs.stripe.com/tax/tax-codes), descriptions are the sandbox's own words.
 * General codes come first, as Stripe lists them.
 */
const rows: readonly Row[] = [
  row('99999999', 'General - Tangible Goods', 'Any physical good, taxed at the standard rate.'),
  row('20030000', 'General - Services', 'Services of any kind, taxed where services are taxed in general.'),
  row('10000000', 'General - Electronically Supplied Services', 'Anything supplied electronically.', 'digital'),
  row('00000000', 'Nontaxable', 'Never taxed, wherever it is sold.', 'none'),
  row('92010001', 'Shipping', 'Delivery of what was sold.'),
  row('10010001', 'Infrastructure as a service (IaaS) - personal use', 'Rented computing for individuals.', 'digital'),
  row('10101000', 'Infrastructure as a service (IaaS) - business use', 'Rented computing for businesses.', 'digital'),
  row('10102000', 'Platform as a service (PaaS) - business use', 'A hosted platform for businesses.', 'digital'),
  row('10102001', 'Platform as a Service (PaaS) - personal use', 'A hosted platform for individuals.', 'digital'),
  row('10103000', 'Software as a service (SaaS) - personal use', 'Hosted software for individuals.', 'digital'),
  row('10103001', 'Software as a service (SaaS) - business use', 'Hosted software for businesses.', 'digital'),
  row(
    '10103100',
    'Software as a service (SaaS) -- electronic download - personal use',
    'Hosted software with a download, for individuals.',
    'digital',
  ),
  row(
    '10103101',
    'Software as a service (SaaS) -- electronic download - business use',
    'Hosted software with a download, for businesses.',
    'digital',
  ),
  row('10104001', 'Cloud-based business process as a service', 'Outsourced business processes.', 'digital'),
  row('10201000', 'Downloadable games', 'Games that the buyer downloads.', 'digital'),
  row('10202000', 'Downloadable software - personal use', 'Standard software for individuals.', 'digital'),
  row('10202001', 'Downloadable software - non-recreational', 'Standard software for serious use.', 'digital'),
  row('10202003', 'Downloadable software - business use', 'Standard software for businesses.', 'digital'),
  row('10203000', 'Downloadable software - custom - personal use', 'Custom software for individuals.', 'digital'),
  row('10203001', 'Downloadable software - custom - business use', 'Custom software for businesses.', 'digital'),
  row('10301000', 'Audiobook', 'A recorded book, kept by the buyer.', 'digital'),
  row('10302000', 'e-book', 'An electronic book, kept by the buyer.', 'book'),
  row('10303000', 'Digital magazine -- subscription', 'A subscription to an electronic magazine.', 'digital'),
  row('10303100', 'Digital magazine', 'One issue of an electronic magazine.', 'digital'),
  row('10304000', 'Digital newspaper', 'One issue of an electronic newspaper.', 'digital'),
  row('10304100', 'Digital newspaper -- subscription', 'A subscription to an electronic newspaper.', 'digital'),
  row('10401000', 'Digital audio streaming -- limited use', 'Sound that can be heard for a limited time.', 'digital'),
  row('10401100', 'Digital audio -- unlimited use', 'Sound that the buyer keeps.', 'digital'),
  row('10401200', 'Digital audio streaming -- subscription', 'Sound as long as a subscription runs.', 'digital'),
  row('10402000', 'Digital video streaming -- limited use', 'Video that can be seen for a limited time.', 'digital'),
  row('10402100', 'Digital video - unlimited use', 'Video that the buyer keeps.', 'digital'),
  row('10402200', 'Digital video streaming -- subscription', 'Video as long as a subscription runs.', 'digital'),
  row(
    '10402300',
    'Digital video streaming -- live performance (limited use)',
    'A live performance, streamed while it happens.',
    'digital',
  ),
  row('10501000', 'Digital image', 'A picture that the buyer keeps.', 'digital'),
  row('10502000', 'Gift card', 'A voucher for several purposes, delivered electronically.', 'none'),
  row('10503000', 'Other -- article delivered electronically', 'Other electronic articles, kept.', 'digital'),
  row('10701000', 'Website advertising', 'Advertisements on websites.', 'digital'),
  row('10701100', 'Website hosting', 'Keeping a website reachable.', 'digital'),
  row('10701200', 'Website design', 'Designing a website.', 'digital'),
  row('10701300', 'Website data processing', 'Processing of data online.', 'digital'),
  row('10701400', 'Website information services', 'Information found and compared online.', 'digital'),
  row('20010003', 'Cleaning services', 'Cleaning of movable things.'),
  row('20040002', 'Personal care services', 'Hair, nails and other personal care.'),
  row('20060000', 'Professional services', 'Work of lawyers, physicians, engineers and the like.'),
  row('20060044', 'Training services', 'Sessions in which the buyer is taught.'),
  row('20060045', 'Training Services - Live Virtual', 'Live lessons over the internet.', 'digital'),
  row('20060052', 'Educational Services', 'Classes of established schools.'),
  row('20060058', 'Training Services - Self Study Web Based', 'Lessons without a teacher, online.', 'digital'),
  row('20060059', 'Tutoring', 'Help for one learner or a small group.'),
  row('20080005', 'Repair services -- tangible personal property', 'Repairs of movable things.'),
  row('30011000', 'Clothing and footwear', 'Clothes and shoes for everyday use.'),
  row('30011200', "Children's clothing and footwear", 'Clothes and shoes for children.'),
  row('30021000', 'Athletic and sportswear', 'Clothes made for sports.'),
  row('30060001', 'Bags purses and wallets', 'Bags of all kinds.'),
  row('30060006', 'Hats', 'Coverings for the head.'),
  row('30060007', 'Jewelry', 'Necklaces, rings and the like.'),
  row('30071000', 'Sporting activities equipment', 'Protective and other gear for sports.'),
  row('32050006', 'Grooming and hygiene products', 'Soap, shampoo, toothpaste and the like.'),
  row('35010000', 'Books', 'Printed books.', 'book'),
  row('40060003', 'Food for Non-Immediate Consumption', 'Groceries.', 'food'),
]

const byId = new Map(rows.map((entry) => [entry.code.id, entry]))

export const taxCodes: readonly Stripe.TaxCode[] = rows.map(({ code }) => code)

export const taxCode = (id: string): Stripe.TaxCode | undefined => byId.get(id)?.code

export const categoryOf = (id: string): TaxCategory => byId.get(id)?.category ?? 'standard'
