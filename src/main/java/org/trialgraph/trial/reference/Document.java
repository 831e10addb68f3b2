package org.trialgraph.trial.reference;

import jakarta.persistence.Entity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.NctId;
import org.trialgraph.trial.TrialItem;

/// A file that the registry keeps with a record: protocol, analysis plan or consent form.
@Entity
@Immutable
@Description("A file that the registry keeps with a record: protocol, analysis plan or consent form.")
public class Document extends TrialItem {

    /// The registry keeps the files in folders by the last two digits of the NCT number.
    private static final String FILES = "https://cdn.clinicaltrials.gov/large-docs/";

    @NonNull
    @Description("Kind as registered, such as Prot_SAP.")
    public String type;

    @Description("Kind in words.")
    public @Nullable String label;

    @Description("Date of the document.")
    public @Nullable LocalDate date;

    @Description("Name of the file.")
    public @Nullable String filename;

    @Description("When it was uploaded, such as 2025-02-03T15:22; the registry names no time zone.")
    public @Nullable String uploaded;

    @Description("Size of the file in bytes.")
    public @Nullable Integer size;

    @Description("Whether it holds the study protocol.")
    public @Nullable Boolean hasProtocol;

    @Description("Whether it holds the statistical analysis plan.")
    public @Nullable Boolean hasSap;

    @Description("Whether it holds the informed consent form.")
    public @Nullable Boolean hasIcf;

    @Description("Address of the file at the registry.")
    public @Nullable String getUrl() {
        if (filename == null) {
            return null;
        }
        var id = NctId.of(nct).toString();
        var file = URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
        return FILES + id.substring(id.length() - 2) + "/" + id + "/" + file;
    }
}
