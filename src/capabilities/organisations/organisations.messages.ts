import { actMessages } from './organisations-acts.messages.ts';
import { peopleMessages } from './people/people.messages.ts';
import { peopleActMessages } from './people/people-acts.messages.ts';
import { unitPresetMessages } from './presets/unit-preset.messages.ts';
import { reorganisationMessages } from './reorganisation/reorganisation.messages.ts';
import { reorganisationRefusals } from './reorganisation/reorganisation-refusals.messages.ts';
import { functionMessages } from './units/function.messages.ts';
import { unitMessages } from './units/unit.messages.ts';
import { unitKindMessages } from './units/unit-kind.messages.ts';

export const organisationMessages = {
  ...unitMessages,
  ...unitKindMessages,
  ...functionMessages,
  ...peopleMessages,
  ...actMessages,
  ...peopleActMessages,
  ...unitPresetMessages,
  ...reorganisationMessages,
  ...reorganisationRefusals,
};
