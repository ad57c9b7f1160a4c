import type { accountLinkMessages } from '../accountLink/accountLink.messages.js'
import type { accountRefusalMessages } from '../accountRefusal/accountRefusal.messages.js'
import type { accountStatusMessages } from '../components/AccountStatus/AccountStatus.messages.js'
import type { balanceSummaryMessages } from '../components/BalanceSummary/BalanceSummary.messages.js'
import type { connectStripeButtonMessages } from '../components/ConnectStripeButton/ConnectStripeButton.messages.js'
import type { notificationBannerMessages } from '../components/NotificationBanner/NotificationBanner.messages.js'
import type { onboardingStepMessages as ownStepMessages } from '../components/OnboardingStep/OnboardingStep.messages.js'
import type { closedAccountMessages } from '../components/OnboardingWizard/closedAccount.messages.js'
import type { countryMessages } from '../components/OnboardingWizard/modes/country.messages.js'
import type { embeddedModeMessages } from '../components/OnboardingWizard/modes/embeddedMode.messages.js'
import type { hostedMessages } from '../components/OnboardingWizard/modes/hostedMode.messages.js'
import type { oauthModeMessages } from '../components/OnboardingWizard/modes/oauthMode.messages.js'
import type { whatHappensMessages } from '../components/OnboardingWizard/modes/whatHappens.messages.js'
import type { onboardingWizardMessages } from '../components/OnboardingWizard/OnboardingWizard.messages.js'
import type { otherModesMessages } from '../components/OnboardingWizard/otherModes.messages.js'
import type { payoutButtonMessages } from '../components/PayoutButton/PayoutButton.messages.js'
import type { payoutDetailsMessages } from '../components/PayoutDetails/PayoutDetails.messages.js'
import type { payoutListMessages } from '../components/PayoutList/PayoutList.messages.js'
import type { requirementsListMessages } from '../components/RequirementsList/RequirementsList.messages.js'
import type { embeddedMessages } from '../connect/embedded.messages.js'
import type { stripeWindowMessages } from '../connect/stripeWindow.messages.js'
import type { expectedTimesMessages } from '../expectedTimes/expectedTimes.messages.js'
import type { noAccountMessages } from '../noAccount/noAccount.messages.js'
import type { oauthMessages } from '../oauth/oauth.messages.js'
import type { countryFieldMessages } from '../onboarding/countries/countryField.messages.js'
import type { fieldProblemMessages } from '../onboarding/countries/fieldProblem.messages.js'
import type { givenMessages } from '../onboarding/countries/given.messages.js'
import type { onboardingFormMessages } from '../onboarding/form/onboardingForm.messages.js'
import type { japaneseTextMessages } from '../onboarding/kana/japaneseText.messages.js'
import type { addressFieldsMessages } from '../onboarding/kinds/Address/Address.messages.js'
import type { addressJapanMessages } from '../onboarding/kinds/AddressJapan/AddressJapan.messages.js'
import type { aliasFieldsMessages } from '../onboarding/kinds/Aliases/Aliases.messages.js'
import type { bankAccountMessages } from '../onboarding/kinds/BankAccount/bankAccount.messages.js'
import type { japaneseBankMessages } from '../onboarding/kinds/BankAccount/japaneseBank.messages.js'
import type { otherBankMessages } from '../onboarding/kinds/BankAccount/otherBank.messages.js'
import type { birthdayFieldsMessages } from '../onboarding/kinds/Birthday/Birthday.messages.js'
import type { businessNameMessages } from '../onboarding/kinds/BusinessName/businessName.messages.js'
import type { businessTypeMessages } from '../onboarding/kinds/BusinessType/businessType.messages.js'
import type { commerceActUrlMessages } from '../onboarding/kinds/CommerceActUrl/commerceActUrl.messages.js'
import type { companyNameFieldMessages } from '../onboarding/kinds/CompanyName/CompanyName.messages.js'
import type { companyNameJapanMessages } from '../onboarding/kinds/CompanyNameJapan/CompanyNameJapan.messages.js'
import type { companyNumberJapanMessages } from '../onboarding/kinds/CompanyNumberJapan/CompanyNumberJapan.messages.js'
import type { documentMessages } from '../onboarding/kinds/Document/document.messages.js'
import type { emailFieldMessages } from '../onboarding/kinds/Email/Email.messages.js'
import type { genderFieldMessages } from '../onboarding/kinds/Gender/Gender.messages.js'
import type { idNumberFieldMessages } from '../onboarding/kinds/IdNumber/IdNumber.messages.js'
import type { mccMessages } from '../onboarding/kinds/Mcc/mcc.messages.js'
import type { nameFieldsMessages } from '../onboarding/kinds/Name/Name.messages.js'
import type { nameJapanMessages } from '../onboarding/kinds/NameJapan/NameJapan.messages.js'
import type { nationalityFieldMessages } from '../onboarding/kinds/Nationality/Nationality.messages.js'
import type { otherRequirementMessages } from '../onboarding/kinds/Other/other.messages.js'
import type { papersMessages } from '../onboarding/kinds/Papers/papers.messages.js'
import type { personsProvidedMessages } from '../onboarding/kinds/PersonsProvided/personsProvided.messages.js'
import type { phoneFieldMessages } from '../onboarding/kinds/Phone/Phone.messages.js'
import type { politicalExposureFieldMessages } from '../onboarding/kinds/PoliticalExposure/PoliticalExposure.messages.js'
import type { productDescriptionMessages } from '../onboarding/kinds/ProductDescription/productDescription.messages.js'
import type { registrationNumberFieldMessages } from '../onboarding/kinds/RegistrationNumber/RegistrationNumber.messages.js'
import type { relationshipMessages } from '../onboarding/kinds/Relationship/relationship.messages.js'
import type { statementDescriptorMessages } from '../onboarding/kinds/StatementDescriptor/StatementDescriptor.messages.js'
import type { structureMessages } from '../onboarding/kinds/Structure/structure.messages.js'
import type { supportMessages } from '../onboarding/kinds/Support/support.messages.js'
import type { taxIdFieldMessages } from '../onboarding/kinds/TaxId/TaxId.messages.js'
import type { urlMessages } from '../onboarding/kinds/Url/url.messages.js'
import type { vatIdFieldMessages } from '../onboarding/kinds/VatId/VatId.messages.js'
import type { onboardingPersonsMessages } from '../onboarding/persons/onboardingPersons.messages.js'
import type { onboardingReviewMessages } from '../onboarding/review/onboardingReview.messages.js'
import type { onboardingStepMessages } from '../onboarding/step/onboardingSteps.messages.js'
import type { payoutMessages } from '../payout/payout.messages.js'
import type { payoutFailureMessages } from '../payout/payoutFailure.messages.js'
import type { requirementErrorMessages } from '../requirements/requirementError.messages.js'
import type { requirementMessages } from '../requirements/requirements.messages.js'
import type { websiteErrorMessages } from '../requirements/websiteError.messages.js'
import type { roleMessages } from '../roles/roles.messages.js'
import type { uiMessages } from '../ui/ui.messages.js'
import type { errorMessages } from './errors.messages.js'

type Sets =
  | typeof documentMessages
  | typeof papersMessages
  | typeof accountRefusalMessages
  | typeof onboardingStepMessages
  | typeof onboardingPersonsMessages
  | typeof onboardingReviewMessages
  | typeof businessTypeMessages
  | typeof urlMessages
  | typeof productDescriptionMessages
  | typeof businessNameMessages
  | typeof commerceActUrlMessages
  | typeof supportMessages
  | typeof structureMessages
  | typeof relationshipMessages
  | typeof personsProvidedMessages
  | typeof otherRequirementMessages
  | typeof mccMessages
  | typeof connectStripeButtonMessages
  | typeof otherBankMessages
  | typeof japaneseBankMessages
  | typeof bankAccountMessages
  | typeof notificationBannerMessages
  | typeof countryMessages
  | typeof oauthModeMessages
  | typeof embeddedModeMessages
  | typeof hostedMessages
  | typeof whatHappensMessages
  | typeof oauthMessages
  | typeof stripeWindowMessages
  | typeof expectedTimesMessages
  | typeof noAccountMessages
  | typeof accountLinkMessages
  | typeof accountStatusMessages
  | typeof balanceSummaryMessages
  | typeof embeddedMessages
  | typeof errorMessages
  | typeof onboardingFormMessages
  | typeof closedAccountMessages
  | typeof onboardingWizardMessages
  | typeof otherModesMessages
  | typeof ownStepMessages
  | typeof payoutButtonMessages
  | typeof payoutDetailsMessages
  | typeof payoutFailureMessages
  | typeof payoutListMessages
  | typeof payoutMessages
  | typeof requirementErrorMessages
  | typeof requirementMessages
  | typeof requirementsListMessages
  | typeof roleMessages
  | typeof uiMessages
  | typeof websiteErrorMessages
  | typeof addressFieldsMessages
  | typeof aliasFieldsMessages
  | typeof birthdayFieldsMessages
  | typeof companyNameFieldMessages
  | typeof countryFieldMessages
  | typeof emailFieldMessages
  | typeof fieldProblemMessages
  | typeof genderFieldMessages
  | typeof givenMessages
  | typeof idNumberFieldMessages
  | typeof nameFieldsMessages
  | typeof nationalityFieldMessages
  | typeof phoneFieldMessages
  | typeof politicalExposureFieldMessages
  | typeof registrationNumberFieldMessages
  | typeof taxIdFieldMessages
  | typeof vatIdFieldMessages
  | typeof addressJapanMessages
  | typeof companyNameJapanMessages
  | typeof companyNumberJapanMessages
  | typeof nameJapanMessages
  | typeof statementDescriptorMessages
  | typeof japaneseTextMessages

/** Everything the kit says, by component. @public */
export type Messages = { [Set in Sets as Set['name']]: Set['en'] }

/** The host's own words, key by key: `{ PayoutList: { empty: 'Nothing sent yet' } }`. @public */
export type MessageOverrides = { [Name in keyof Messages]?: Partial<Messages[Name]> }
