/** One part that cannot be drawn never takes the rest of the page with it. */

import { Component, type ComponentChildren } from 'preact';
import { t } from '../../utils/words/words';

export class Guard extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    console.error('Good Standing: a part could not be drawn', error);
    this.setState({ failed: true });
  }

  override render() {
    return this.state.failed ? <p class="small">{t('part_failed')}</p> : this.props.children;
  }
}
