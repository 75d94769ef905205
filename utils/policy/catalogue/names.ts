/** Names of every policy, for finding and listing: what the worker and the popup carry of the catalogue. */

import { names as accountFraudLinkedAccounts } from './account-fraud-linked-accounts';
import { names as aiImpersonationDeepfake } from './ai-impersonation-deepfake';
import { names as aiProductMisrepresentation } from './ai-product-misrepresentation';
import { names as aiUndisclosed } from './ai-undisclosed';
import { names as beautyFilterMisuse } from './beauty-filter-misuse';
import { names as copyrightInfringement } from './copyright-infringement';
import { names as counterfeit } from './counterfeit';
import { names as csamAndExploitation } from './csam-and-exploitation';
import { names as disparagingComparison } from './disparaging-comparison';
import { names as dupeLanguage } from './dupe-language';
import { names as enforcementEvasion } from './enforcement-evasion';
import { names as exaggeratedAbsoluteClaims } from './exaggerated-absolute-claims';
import { names as expiredQualifications } from './expired-qualifications';
import { names as fakeEngagement } from './fake-engagement';
import { names as fakeExpertHealthEndorsement } from './fake-expert-health-endorsement';
import { names as fakeSympathyStory } from './fake-sympathy-story';
import { names as fakeTransactions } from './fake-transactions';
import { names as falseCertificationEndorsement } from './false-certification-endorsement';
import { names as falseCharityClaims } from './false-charity-claims';
import { names as falseDisplayOfInformation } from './false-display-of-information';
import { names as falsePromiseRewards } from './false-promise-rewards';
import { names as falseUrgencyScarcity } from './false-urgency-scarcity';
import { names as gambling } from './gambling';
import { names as gamification } from './gamification';
import { names as giveawayOutsideFeature } from './giveaway-outside-feature';
import { names as healthBeautyMisleadingClaims } from './health-beauty-misleading-claims';
import { names as healthcareListing } from './healthcare-listing';
import { names as highLdr } from './high-ldr';
import { names as highSfReturnRefund } from './high-sf-return-refund';
import { names as highSfcr } from './high-sfcr';
import { names as illegalActivity } from './illegal-activity';
import { names as impersonation } from './impersonation';
import { names as inappropriateCategory } from './inappropriate-category';
import { names as inappropriateCustomerCommunication } from './inappropriate-customer-communication';
import { names as inauthenticQualifications } from './inauthentic-qualifications';
import { names as inconsistentProductPromotion } from './inconsistent-product-promotion';
import { names as irrelevantPromotionalContent } from './irrelevant-promotional-content';
import { names as knockoff } from './knockoff';
import { names as linkedCreatorJointPenalty } from './linked-creator-joint-penalty';
import { names as listingEvasion } from './listing-evasion';
import { names as listingGuidelineNoncompliance } from './listing-guideline-noncompliance';
import { names as listingProhibitedProducts } from './listing-prohibited-products';
import { names as listingUnsupportedProducts } from './listing-unsupported-products';
import { names as liveWithoutLinkedProduct } from './live-without-linked-product';
import { names as lowChatResponse } from './low-chat-response';
import { names as lowQualityContent } from './low-quality-content';
import { names as lowValidTracking } from './low-valid-tracking';
import { names as malwarePhishingLinks } from './malware-phishing-links';
import { names as massProducedContent } from './mass-produced-content';
import { names as medicalClaims } from './medical-claims';
import { names as minorsInContent } from './minors-in-content';
import { names as misleadingContent } from './misleading-content';
import { names as misleadingDiscount } from './misleading-discount';
import { names as misleadingListingClickbait } from './misleading-listing-clickbait';
import { names as missingQualifications } from './missing-qualifications';
import { names as multiAccountDuplication } from './multi-account-duplication';
import { names as nonInteractiveLive } from './non-interactive-live';
import { names as nonRealTimeAudioLive } from './non-real-time-audio-live';
import { names as nuditySexualContent } from './nudity-sexual-content';
import { names as platformAbuseDropshipping } from './platform-abuse-dropshipping';
import type { PolicyNames } from './policy';
import { names as politicalContentLive } from './political-content-live';
import { names as preRecordedReproducedLive } from './pre-recorded-reproduced-live';
import { names as profanity } from './profanity';
import { names as prohibitedProductPromotion } from './prohibited-product-promotion';
import { names as redirectingTraffic } from './redirecting-traffic';
import { names as redirectingTrafficListing } from './redirecting-traffic-listing';
import { names as restrictedProductPromotion } from './restricted-product-promotion';
import { names as reviewManipulation } from './review-manipulation';
import { names as shockingSensationalContent } from './shocking-sensational-content';
import { names as simulcasting } from './simulcasting';
import { names as snad } from './snad';
import { names as stillFrameContent } from './still-frame-content';
import { names as subsidyAbuse } from './subsidy-abuse';
import { names as surpriseBasedProducts } from './surprise-based-products';
import { names as tobaccoAlcoholInLive } from './tobacco-alcohol-in-live';
import { names as trademarkInfringement } from './trademark-infringement';
import { names as unauthorisedAuctions } from './unauthorised-auctions';
import { names as unfairPricing } from './unfair-pricing';
import { names as unfairTermsBehaviour } from './unfair-terms-behaviour';
import { names as unoriginalContent } from './unoriginal-content';
import { names as weightManagementClaims } from './weight-management-claims';
import { names as wellnessClaims } from './wellness-claims';

export const names: readonly PolicyNames[] = [
  misleadingContent,
  exaggeratedAbsoluteClaims,
  falseDisplayOfInformation,
  inconsistentProductPromotion,
  irrelevantPromotionalContent,
  falseCertificationEndorsement,
  disparagingComparison,
  misleadingDiscount,
  falseUrgencyScarcity,
  falsePromiseRewards,
  healthBeautyMisleadingClaims,
  medicalClaims,
  weightManagementClaims,
  wellnessClaims,
  beautyFilterMisuse,
  fakeExpertHealthEndorsement,
  stillFrameContent,
  nonInteractiveLive,
  nonRealTimeAudioLive,
  preRecordedReproducedLive,
  unoriginalContent,
  lowQualityContent,
  massProducedContent,
  multiAccountDuplication,
  simulcasting,
  liveWithoutLinkedProduct,
  redirectingTraffic,
  redirectingTrafficListing,
  fakeEngagement,
  enforcementEvasion,
  accountFraudLinkedAccounts,
  impersonation,
  malwarePhishingLinks,
  falseCharityClaims,
  fakeSympathyStory,
  shockingSensationalContent,
  politicalContentLive,
  aiUndisclosed,
  aiProductMisrepresentation,
  aiImpersonationDeepfake,
  gambling,
  gamification,
  surpriseBasedProducts,
  giveawayOutsideFeature,
  unauthorisedAuctions,
  prohibitedProductPromotion,
  restrictedProductPromotion,
  counterfeit,
  knockoff,
  dupeLanguage,
  trademarkInfringement,
  copyrightInfringement,
  minorsInContent,
  nuditySexualContent,
  tobaccoAlcoholInLive,
  profanity,
  illegalActivity,
  csamAndExploitation,
  misleadingListingClickbait,
  listingProhibitedProducts,
  listingUnsupportedProducts,
  inappropriateCategory,
  listingGuidelineNoncompliance,
  listingEvasion,
  missingQualifications,
  expiredQualifications,
  inauthenticQualifications,
  healthcareListing,
  unfairPricing,
  reviewManipulation,
  unfairTermsBehaviour,
  inappropriateCustomerCommunication,
  fakeTransactions,
  platformAbuseDropshipping,
  subsidyAbuse,
  highSfcr,
  highLdr,
  highSfReturnRefund,
  lowValidTracking,
  snad,
  lowChatResponse,
  linkedCreatorJointPenalty,
];
