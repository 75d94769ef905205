/** For trainers: the bank as a GIFT file, a GIFT file of their own for practice, and the files that are here. */

import { useState } from 'preact/hooks';
import type { OwnQuestion } from '../../utils/domain';
import { OWN } from '../../utils/domain/practice/own';
import type { PolicyBank } from '../../utils/policy/bank';
import { t, tn } from '../../utils/words/words';
import { useBanks } from './banks';
import { Export } from './Export';
import { Import } from './Import';
import { OwnFiles } from './OwnFiles';
import type { TrainerProps } from './types';
import { Unready } from './Unready';

export function Trainer(props: TrainerProps) {
  const { state, load, names, retry } = props;
  const [loaded, again] = useBanks(load, names);
  if (state === 'error') return <Unready state="error" retry={retry} />;
  if (loaded.state === 'error') return <Unready state="error" retry={again} />;
  if (state === 'loading' || loaded.state === 'loading') return <Unready state="loading" retry={retry} />;
  return <Ready {...props} banks={loaded.banks} />;
}

interface Said {
  words: string;
  back?: readonly OwnQuestion[];
}

function Ready(props: TrainerProps & { banks: readonly PolicyBank[] }) {
  const { own, add, forget } = props;
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const failed = () => setSaid({ words: t('error_words') });
  const remove = (from: string): void => {
    const back = own.filter((one) => one.from === from);
    forget(from).then(() => setSaid({ words: tn('gift_forgotten', back.length, from), back }), failed);
  };
  const undo = (back: readonly OwnQuestion[]): void => {
    // Several files may have had the same name: one message holds as many as one file.
    const parts = Array.from({ length: Math.ceil(back.length / OWN.file) }, (_, n) =>
      back.slice(n * OWN.file, (n + 1) * OWN.file),
    );
    Promise.all(parts.map((part) => add(part))).then(
      () => setSaid({ words: tn('gift_restored', back.length) }),
      failed,
    );
  };
  return (
    <div class="practice trainer">
      <Export {...props} />
      <Import {...props} />
      <OwnFiles own={own} forget={remove} said={said?.words} undo={said?.back && (() => undo(said.back ?? []))} />
    </div>
  );
}
