import { useParams } from "react-router";
import { usePerson } from "../../auth/auth.ts";
import { BusinessState } from "./business-state.tsx";
import { BusinessEditor } from "./business-editor.tsx";
import { readRowId } from "../../row-id.ts";

/** Changes what is known about a business. */
export function EditBusinessPage() {
  const person = usePerson();
  const id = readRowId(useParams()["id"]);
  return (
    <BusinessState id={id}>
      {(business) => <BusinessEditor key={`${person.id}/${id}`} business={business} personId={person.id} />}
    </BusinessState>
  );
}
