/** Every policy of the catalogue: the whole texts. Loaded by the pages that show them; who only looks for a name takes `names.ts`. */

import { policy as accountFraudLinkedAccounts } from './account-fraud-linked-accounts';
import { policy as aiImpersonationDeepfake } from './ai-impersonation-deepfake';
import { policy as aiProductMisrepresentation } from './ai-product-misrepresentation';
import { policy as aiUndisclosed } from './ai-undisclosed';
import { policy as beautyFilterMisuse } from './beauty-filter-misuse';
import { policy as copyrightInfringement } from './copyright-infringement';
import { policy as counterfeit } from './counterfeit';
import { policy as csamAndExploitation } from './csam-and-exploitation';
import { policy as disparagingComparison } from './disparaging-comparison';
import { policy as dupeLanguage } from './dupe-language';
import { policy as enforcementEvasion } from './enforcement-evasion';
import { policy as exaggeratedAbsoluteClaims } from './exaggerated-absolute-claims';
import { policy as expiredQualifications } from './expired-qualifications';
import { policy as fakeEngagement } from './fake-engagement';
import { policy as fakeExpertHealthEndorsement } from './fake-expert-health-endorsement';
import { policy as fakeSympathyStory } from './fake-sympathy-story';
import { policy as fakeTransactions } from './fake-transactions';
import { policy as falseCertificationEndorsement } from './false-certification-endorsement';
import { policy as falseCharityClaims } from './false-charity-claims';
import { policy as falseDisplayOfInformation } from './false-display-of-information';
import { policy as falsePromiseRewards } from './false-promise-rewards';
import { policy as falseUrgencyScarcity } from './false-urgency-scarcity';
import { policy as gambling } from './gambling';
import { policy as gamification } from './gamification';
import { policy as giveawayOutsideFeature } from './giveaway-outside-feature';
import { policy as healthBeautyMisleadingClaims } from './health-beauty-misleading-claims';
import { policy as healthcareListing } from './healthcare-listing';
import { policy as highLdr } from './high-ldr';
import { policy as highSfReturnRefund } from './high-sf-return-refund';
import { policy as highSfcr } from './high-sfcr';
import { policy as illegalActivity } from './illegal-activity';
import { policy as impersonation } from './impersonation';
import { policy as inappropriateCategory } from './inappropriate-category';
import { policy as inappropriateCustomerCommunication } from './inappropriate-customer-communication';
import { policy as inauthenticQualifications } from './inauthentic-qualifications';
import { policy as inconsistentProductPromotion } from './inconsistent-product-promotion';
import { policy as irrelevantPromotionalContent } from './irrelevant-promotional-content';
import { policy as knockoff } from './knockoff';
import { policy as linkedCreatorJointPenalty } from './linked-creator-joint-penalty';
import { policy as listingEvasion } from './listing-evasion';
import { policy as listingGuidelineNoncompliance } from './listing-guideline-noncompliance';
import { policy as listingProhibitedProducts } from './listing-prohibited-products';
import { policy as listingUnsupportedProducts } from './listing-unsupported-products';
import { policy as liveWithoutLinkedProduct } from './live-without-linked-product';
import { policy as lowChatResponse } from './low-chat-response';
import { policy as lowQualityContent } from './low-quality-content';
import { policy as lowValidTracking } from './low-valid-tracking';
import { policy as malwarePhishingLinks } from './malware-phishing-links';
import { policy as massProducedContent } from './mass-produced-content';
import { policy as medicalClaims } from './medical-claims';
import { policy as minorsInContent } from './minors-in-content';
import { policy as misleadingContent } from './misleading-content';
import { policy as misleadingDiscount } from './misleading-discount';
import { policy as misleadingListingClickbait } from './misleading-listing-clickbait';
import { policy as missingQualifications } from './missing-qualifications';
import { policy as multiAccountDuplication } from './multi-account-duplication';
import { policy as nonInteractiveLive } from './non-interactive-live';
import { policy as nonRealTimeAudioLive } from './non-real-time-audio-live';
import { policy as nuditySexualContent } from './nudity-sexual-content';
import { policy as platformAbuseDropshipping } from './platform-abuse-dropshipping';
import type { Policy } from './policy';
import { policy as politicalContentLive } from './political-content-live';
import { policy as preRecordedReproducedLive } from './pre-recorded-reproduced-live';
import { policy as profanity } from './profanity';
import { policy as prohibitedProductPromotion } from './prohibited-product-promotion';
import { policy as redirectingTraffic } from './redirecting-traffic';
import { policy as redirectingTrafficListing } from './redirecting-traffic-listing';
import { policy as restrictedProductPromotion } from './restricted-product-promotion';
import { policy as reviewManipulation } from './review-manipulation';
import { policy as shockingSensationalContent } from './shocking-sensational-content';
import { policy as simulcasting } from './simulcasting';
import { policy as snad } from './snad';
import { policy as stillFrameContent } from './still-frame-content';
import { policy as subsidyAbuse } from './subsidy-abuse';
import { policy as surpriseBasedProducts } from './surprise-based-products';
import { policy as tobaccoAlcoholInLive } from './tobacco-alcohol-in-live';
import { policy as trademarkInfringement } from './trademark-infringement';
import { policy as unauthorisedAuctions } from './unauthorised-auctions';
import { policy as unfairPricing } from './unfair-pricing';
import { policy as unfairTermsBehaviour } from './unfair-terms-behaviour';
import { policy as unoriginalContent } from './unoriginal-content';
import { policy as weightManagementClaims } from './weight-management-claims';
import { policy as wellnessClaims } from './wellness-claims';

/** By id, in the order of the data they were made from: what sellers break most comes first. */
export const policies: Readonly<Record<string, Policy>> = {
  'misleading-content': misleadingContent,
  'exaggerated-absolute-claims': exaggeratedAbsoluteClaims,
  'false-display-of-information': falseDisplayOfInformation,
  'inconsistent-product-promotion': inconsistentProductPromotion,
  'irrelevant-promotional-content': irrelevantPromotionalContent,
  'false-certification-endorsement': falseCertificationEndorsement,
  'disparaging-comparison': disparagingComparison,
  'misleading-discount': misleadingDiscount,
  'false-urgency-scarcity': falseUrgencyScarcity,
  'false-promise-rewards': falsePromiseRewards,
  'health-beauty-misleading-claims': healthBeautyMisleadingClaims,
  'medical-claims': medicalClaims,
  'weight-management-claims': weightManagementClaims,
  'wellness-claims': wellnessClaims,
  'beauty-filter-misuse': beautyFilterMisuse,
  'fake-expert-health-endorsement': fakeExpertHealthEndorsement,
  'still-frame-content': stillFrameContent,
  'non-interactive-live': nonInteractiveLive,
  'non-real-time-audio-live': nonRealTimeAudioLive,
  'pre-recorded-reproduced-live': preRecordedReproducedLive,
  'unoriginal-content': unoriginalContent,
  'low-quality-content': lowQualityContent,
  'mass-produced-content': massProducedContent,
  'multi-account-duplication': multiAccountDuplication,
  simulcasting,
  'live-without-linked-product': liveWithoutLinkedProduct,
  'redirecting-traffic': redirectingTraffic,
  'redirecting-traffic-listing': redirectingTrafficListing,
  'fake-engagement': fakeEngagement,
  'enforcement-evasion': enforcementEvasion,
  'account-fraud-linked-accounts': accountFraudLinkedAccounts,
  impersonation,
  'malware-phishing-links': malwarePhishingLinks,
  'false-charity-claims': falseCharityClaims,
  'fake-sympathy-story': fakeSympathyStory,
  'shocking-sensational-content': shockingSensationalContent,
  'political-content-live': politicalContentLive,
  'ai-undisclosed': aiUndisclosed,
  'ai-product-misrepresentation': aiProductMisrepresentation,
  'ai-impersonation-deepfake': aiImpersonationDeepfake,
  gambling,
  gamification,
  'surprise-based-products': surpriseBasedProducts,
  'giveaway-outside-feature': giveawayOutsideFeature,
  'unauthorised-auctions': unauthorisedAuctions,
  'prohibited-product-promotion': prohibitedProductPromotion,
  'restricted-product-promotion': restrictedProductPromotion,
  counterfeit,
  knockoff,
  'dupe-language': dupeLanguage,
  'trademark-infringement': trademarkInfringement,
  'copyright-infringement': copyrightInfringement,
  'minors-in-content': minorsInContent,
  'nudity-sexual-content': nuditySexualContent,
  'tobacco-alcohol-in-live': tobaccoAlcoholInLive,
  profanity,
  'illegal-activity': illegalActivity,
  'csam-and-exploitation': csamAndExploitation,
  'misleading-listing-clickbait': misleadingListingClickbait,
  'listing-prohibited-products': listingProhibitedProducts,
  'listing-unsupported-products': listingUnsupportedProducts,
  'inappropriate-category': inappropriateCategory,
  'listing-guideline-noncompliance': listingGuidelineNoncompliance,
  'listing-evasion': listingEvasion,
  'missing-qualifications': missingQualifications,
  'expired-qualifications': expiredQualifications,
  'inauthentic-qualifications': inauthenticQualifications,
  'healthcare-listing': healthcareListing,
  'unfair-pricing': unfairPricing,
  'review-manipulation': reviewManipulation,
  'unfair-terms-behaviour': unfairTermsBehaviour,
  'inappropriate-customer-communication': inappropriateCustomerCommunication,
  'fake-transactions': fakeTransactions,
  'platform-abuse-dropshipping': platformAbuseDropshipping,
  'subsidy-abuse': subsidyAbuse,
  'high-sfcr': highSfcr,
  'high-ldr': highLdr,
  'high-sf-return-refund': highSfReturnRefund,
  'low-valid-tracking': lowValidTracking,
  snad,
  'low-chat-response': lowChatResponse,
  'linked-creator-joint-penalty': linkedCreatorJointPenalty,
};
