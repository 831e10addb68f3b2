package org.trialgraph.trial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Ignore;

/// A part of a trial that a trial has once or not at all.
@MappedSuperclass
public abstract class TrialSection extends PanacheEntityBase implements TrialPart {

    @Id
    @Ignore
    public int nct;

    @Override
    public int nct() {
        return nct;
    }
}
