/** Three of the real programmes under the gallery's short names: a creator's rating, a shop's, points that count up. */

import { phSellerPoints as sea } from '../../utils/domain/programmes/ph-seller-points';
import { usCreatorChr as chr } from '../../utils/domain/programmes/us-creator-chr';
import { usSellerAhr as ahr } from '../../utils/domain/programmes/us-seller-ahr';

export { ahr, chr, sea };
export const page = 'https://seller-us.tiktok.com/university/essay?knowledge_id=5054301796321070';
