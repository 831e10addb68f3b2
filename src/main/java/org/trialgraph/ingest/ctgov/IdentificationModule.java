package org.trialgraph.ingest.ctgov;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.identity.RegisteredId;
import org.trialgraph.trial.people.AgencyClass;

/// Titles, identifiers, and who registered the trial.
final class IdentificationModule {

    static final String NAME = "identificationModule";

    private static final Pattern NCT_ID = Pattern.compile("NCT(\\d{8})");

    private IdentificationModule() {}

    /// The number of the trial's NCT id, the one thing that a record must have.
    static int nct(RegistryNode module) {
        var id = module.text("nctId");
        if (id == null) {
            throw new BrokenRecord(module.pathOf("nctId"), "missing");
        }
        var form = NCT_ID.matcher(id.strip());
        int nct = form.matches() ? Integer.parseInt(form.group(1)) : 0;
        if (nct == 0) {
            throw new BrokenRecord(module.pathOf("nctId"), "expected NCT and eight digits");
        }
        return nct;
    }

    static void read(RegistryNode module, TrialDraft draft) {
        draft.trial()
                .set("brief_title", module.text("briefTitle"))
                .set("official_title", module.text("officialTitle"))
                .set("acronym", module.text("acronym"));
        var organization = module.object("organization");
        draft.trial()
                .set("organization_name", organization.text("fullName"))
                .set("organization_class", draft.word(AgencyClass.class, organization, "class"));
        identifier(draft, "org_study_id", module.object("orgStudyIdInfo"));
        for (RegistryNode secondary : module.objects("secondaryIdInfos")) {
            identifier(draft, "secondary_id", secondary);
        }
        for (String alias : module.texts("nctIdAliases")) {
            append(draft, alias, null, "nct_alias", null, null);
        }
    }

    private static void identifier(TrialDraft draft, String source, RegistryNode info) {
        @Nullable String value = info.text("id");
        if (value != null) {
            append(draft, value, info.text("type"), source, info.text("link"), info.text("domain"));
        }
    }

    private static void append(
            TrialDraft draft,
            String value,
            @Nullable String type,
            String source,
            @Nullable String link,
            @Nullable String description) {
        var key = RegisteredId.parse(value).map(RegisteredId::key).orElse(null);
        draft.append(Table.IDENTIFIER, value, type, source, link, description, key);
    }
}
