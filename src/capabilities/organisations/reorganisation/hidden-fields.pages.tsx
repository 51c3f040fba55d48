/** Values that a form brings along, repeated names included. */
export const Hidden = ({ fields }: { fields: readonly (readonly [string, string])[] }) => (
  <>
    {fields
      .filter(([, value]) => value !== '')
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
  </>
);
