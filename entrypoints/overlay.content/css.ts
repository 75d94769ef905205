/** The overlay's style sheets as one text, for its shadow root. */

import overlay from '../../components/overlay/overlay.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import ui from '../../components/ui/ui.css?inline';

export const css = tokens + ui + overlay;
